import { relative, resolve } from "node:path";
import { promiseFinding } from "@candor/compiler";
import { type CodeTest, type Diagnostic, type PolicyModel, type PromiseFinding, UNDECLARED } from "@candor/model";
import { type Caching, checkCode } from "../check-code.ts";
import type { CompiledPolicy } from "../compile-policy.ts";
import type { Settings } from "../config/load-config.ts";
import { installCommand } from "../install-command.ts";
import type { Io } from "../io.ts";
import { loadOptional } from "../optional-package.ts";

/** What the code shows of the promises, or why it was not asked. */
export type CodeTested =
  | { readonly code: CodeTest; readonly why: null }
  | { readonly code: null; readonly why: string };

interface Opened extends Pick<CompiledPolicy, "places">, Caching {
  readonly settings: Settings;
  readonly model: PolicyModel;
}

/** Checks the code where the config names a project and the checker is installed: without a project, whose code is it? */
export async function testCode(opened: Opened, io: Io): Promise<CodeTested> {
  const { settings } = opened;
  if (!settings.config.check?.projects?.length)
    return notTested(
      settings.config.build?.guard === false
        ? "there is no code to test against"
        : `${settings.file} does not say where the code is: name its tsconfig file, as in \`"check": { "projects": ["tsconfig.json"] }\``,
    );
  const checker = await loadOptional("@candor/checker");
  if (!checker) return notTested(`this installs what it needs: ${await installCommand("@candor/checker", io.cwd)}`);
  const { allowed, coverage, ...checked } = await checkCode(checker, opened, io);
  // What a comment in the code ignores is as it was: it keeps no promise.
  const diagnostics = [...checked.diagnostics, ...allowed.map(({ finding }) => finding)];
  if (diagnostics.some(hidesReads)) return notTested("it could not all be read; `candor check` says why");
  if (coverage.reads === 0) return notTested("no read of personal data was found in it; `candor check` says why");
  const { reads, uncovered, cannotTell, skippedFor } = coverage;
  const findings = diagnostics.filter(({ rule }) => UNDECLARED.includes(rule)).map(promiseFinding);
  return {
    code: {
      reads,
      covered: reads - uncovered,
      cannotTell,
      // Files of other packages are no part of this code, and how many there are says nothing of it.
      skipped: skippedFor.filter((reason) => reason !== "outside").length,
      findings: findings.map((finding) => fromRoot(finding, settings.root, io.cwd)),
    },
    why: null,
  };
}

/** A finding with its file named from the folder of the config: the same wherever the command runs. */
export function fromRoot(finding: PromiseFinding, root: string, cwd: string): PromiseFinding {
  return { ...finding, file: relative(root, resolve(cwd, finding.file)).replaceAll("\\", "/") };
}

function notTested(why: string): CodeTested {
  return { code: null, why };
}

/** Errors about reads that were found, and about what else code does. */
const HIDING_NOTHING: ReadonlySet<string> = new Set([
  ...UNDECLARED,
  "code/ignore-invalid",
  "code/ignore-unused",
  "code/in-log",
  "code/in-prompt",
  "code/in-storage",
  "code/in-url",
  "code/no-listener",
  "code/recipient-not-told",
  "code/undeclared-recipient",
  "code/unknown-purpose",
  "code/unknown-recipient",
  "code/unknown-system",
]);

/** Any other error leaves open what other reads there are. */
function hidesReads({ rule, severity }: Diagnostic): boolean {
  return severity === "error" && !HIDING_NOTHING.has(rule);
}
