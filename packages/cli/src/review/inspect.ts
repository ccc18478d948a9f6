import type { Coverage } from "@candor/checker";
import { compareDiagnostics, type Diagnostic, type PolicyModel, type StandingResult } from "@candor/model";
import { blocking } from "../blocking.ts";
import { checkCode } from "../check-code.ts";
import type { Io } from "../io.ts";
import { openPolicy } from "../open-policy.ts";
import { loadOptional } from "../optional-package.ts";
import { standingOf } from "../promises/standing-of.ts";

/** What lint and check find now; `known` is what the baseline holds of it. */
export interface Inspected {
  readonly diagnostics: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** Null where the policy cannot be compiled. */
  readonly model: PolicyModel | null;
  readonly standing: readonly StandingResult[];
  /** Null where the code was not checked. */
  readonly coverage: Coverage | null;
}

/** Lints the policy and, where the config names a project and the checker is installed, checks the code; a string says why it cannot. */
export async function inspect(config: string | undefined, io: Io): Promise<Inspected | string> {
  const { settings, model, ...policy } = await openPolicy(config, io);
  const whole = model !== null && (await blocking(policy.diagnostics)).length === 0;
  const checker = whole && settings.config.check?.projects?.length ? await loadOptional("@candor/checker") : null;
  const checked = model && checker ? await checkCode(checker, { settings, model, places: policy.places }, io) : null;
  const found = [...policy.diagnostics, ...(checked?.diagnostics ?? [])].toSorted(compareDiagnostics);
  const standing = model ? await standingOf(model, policy) : [];
  const about = { model, standing, coverage: checked?.coverage ?? null };
  if (settings.config.baseline === undefined) return { ...about, diagnostics: found, known: [] };
  const { baselinePath, sortByBaseline } = await import("../baseline/baseline.ts");
  const sorted = await sortByBaseline(found, checked ? "check" : "lint", baselinePath(settings));
  if (typeof sorted === "string") return `the baseline \`${settings.config.baseline}\` ${sorted}`;
  return { ...about, diagnostics: sorted.fresh, known: sorted.known };
}
