import type { Rule } from "./rule.ts";
import { bindingConflict } from "./rules/code/binding-conflict/rule.ts";
import { bindingDangling } from "./rules/code/binding-dangling/rule.ts";
import { bindingUnknown } from "./rules/code/binding-unknown/rule.ts";
import { brokenProject } from "./rules/code/broken-project/rule.ts";
import { cannotTell } from "./rules/code/cannot-tell/rule.ts";
import { importMissing } from "./rules/code/import-missing/rule.ts";
import { inLog } from "./rules/code/in-log/rule.ts";
import { inPrompt } from "./rules/code/in-prompt/rule.ts";
import { inStorage } from "./rules/code/in-storage/rule.ts";
import { inUrl } from "./rules/code/in-url/rule.ts";
import { neverRead } from "./rules/code/never-read/rule.ts";
import { noProject } from "./rules/code/no-project/rule.ts";
import { noPurpose } from "./rules/code/no-purpose/rule.ts";
import { notInstalled } from "./rules/code/not-installed/rule.ts";
import { patternUnused } from "./rules/code/pattern-unused/rule.ts";
import { purposeMismatch } from "./rules/code/purpose-mismatch/rule.ts";
import { undeclared } from "./rules/code/undeclared/rule.ts";
import { undeclaredRecipient } from "./rules/code/undeclared-recipient/rule.ts";
import { unknownHost } from "./rules/code/unknown-host/rule.ts";
import { unknownPurpose } from "./rules/code/unknown-purpose/rule.ts";
import { widened } from "./rules/code/widened/rule.ts";

/** Every rule that a check can report, by id. */
export const rules: readonly Rule[] = [
  bindingConflict,
  bindingDangling,
  bindingUnknown,
  brokenProject,
  cannotTell,
  importMissing,
  inLog,
  inPrompt,
  inStorage,
  inUrl,
  neverRead,
  noProject,
  noPurpose,
  notInstalled,
  patternUnused,
  purposeMismatch,
  undeclared,
  undeclaredRecipient,
  unknownHost,
  unknownPurpose,
  widened,
];
