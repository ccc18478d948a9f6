import type { Rule } from "./rule.ts";
import { bindingConflict } from "./rules/code/binding-conflict/rule.ts";
import { bindingDangling } from "./rules/code/binding-dangling/rule.ts";
import { bindingUnknown } from "./rules/code/binding-unknown/rule.ts";
import { brokenProject } from "./rules/code/broken-project/rule.ts";
import { cannotTell } from "./rules/code/cannot-tell/rule.ts";
import { compilerDied } from "./rules/code/compiler-died/rule.ts";
import { ignoreInvalid } from "./rules/code/ignore-invalid/rule.ts";
import { ignoreUnused } from "./rules/code/ignore-unused/rule.ts";
import { importMissing } from "./rules/code/import-missing/rule.ts";
import { inLog } from "./rules/code/in-log/rule.ts";
import { inPrompt } from "./rules/code/in-prompt/rule.ts";
import { inStorage } from "./rules/code/in-storage/rule.ts";
import { inUrl } from "./rules/code/in-url/rule.ts";
import { neverRead } from "./rules/code/never-read/rule.ts";
import { noListener } from "./rules/code/no-listener/rule.ts";
import { noProject } from "./rules/code/no-project/rule.ts";
import { noPurpose } from "./rules/code/no-purpose/rule.ts";
import { notInstalled } from "./rules/code/not-installed/rule.ts";
import { olderCompiler } from "./rules/code/older-compiler/rule.ts";
import { optionalUnchecked } from "./rules/code/optional-unchecked/rule.ts";
import { outOfMemory } from "./rules/code/out-of-memory/rule.ts";
import { patternUnused } from "./rules/code/pattern-unused/rule.ts";
import { purposeMismatch } from "./rules/code/purpose-mismatch/rule.ts";
import { recipientNotTold } from "./rules/code/recipient-not-told/rule.ts";
import { stalePurpose } from "./rules/code/stale-purpose/rule.ts";
import { unbound } from "./rules/code/unbound/rule.ts";
import { undeclared } from "./rules/code/undeclared/rule.ts";
import { undeclaredRecipient } from "./rules/code/undeclared-recipient/rule.ts";
import { unknownHost } from "./rules/code/unknown-host/rule.ts";
import { unknownPurpose } from "./rules/code/unknown-purpose/rule.ts";
import { unknownRecipient } from "./rules/code/unknown-recipient/rule.ts";
import { unknownSystem } from "./rules/code/unknown-system/rule.ts";
import { unreadFile } from "./rules/code/unread-file/rule.ts";
import { widened } from "./rules/code/widened/rule.ts";

/** Every rule that a check can report, by id. */
export const rules: readonly Rule[] = [
  bindingConflict,
  bindingDangling,
  bindingUnknown,
  brokenProject,
  cannotTell,
  compilerDied,
  ignoreInvalid,
  ignoreUnused,
  importMissing,
  inLog,
  inPrompt,
  inStorage,
  inUrl,
  neverRead,
  noListener,
  noProject,
  noPurpose,
  notInstalled,
  olderCompiler,
  optionalUnchecked,
  outOfMemory,
  patternUnused,
  purposeMismatch,
  recipientNotTold,
  stalePurpose,
  unbound,
  undeclared,
  undeclaredRecipient,
  unknownHost,
  unknownPurpose,
  unknownRecipient,
  unknownSystem,
  unreadFile,
  widened,
];
