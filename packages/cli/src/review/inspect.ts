import type { Coverage } from "@candor/checker";
import { compareDiagnostics, type Diagnostic, type PolicyModel, type StandingResult } from "@candor/model";
import { blocking } from "../blocking.ts";
import { type Caching, checkCode } from "../check-code.ts";
import type { CompiledPolicy } from "../compile-policy.ts";
import type { Settings } from "../config/load-config.ts";
import type { Io } from "../io.ts";
import { loadOptional } from "../optional-package.ts";
import { standingOf } from "../promises/standing-of.ts";
import type { Report } from "../report.ts";

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

/** A policy of a pull request, and how its config was named. */
export interface Reviewed extends CompiledPolicy, Caching {
  readonly settings: Settings;
  readonly config: string | undefined;
}

/**
 * What lint finds in a policy and, where the config names a project and the checker is installed, check in the code; or the
 * one finding about a baseline that cannot be used.
 */
export async function inspect(
  { settings, config, model, cache, ...policy }: Reviewed,
  io: Io,
): Promise<Inspected | { readonly unusable: Pick<Report, "diagnostics" | "texts"> }> {
  const whole = model !== null && (await blocking(policy.diagnostics)).length === 0;
  const checker = whole && settings.config.check?.projects?.length ? await loadOptional("@candor/checker") : null;
  const checked =
    model && checker ? await checkCode(checker, { settings, model, places: policy.places, cache }, io) : null;
  const diagnostics = [...policy.diagnostics, ...(checked?.diagnostics ?? [])].toSorted(compareDiagnostics);
  const standing = model ? await standingOf(model, policy) : [];
  const about = { model, standing, coverage: checked?.coverage ?? null };
  if (settings.config.baseline === undefined) return { ...about, diagnostics, known: [] };
  const { sortByBaseline } = await import("../baseline/sort-by-baseline.ts");
  const texts = new Map([...policy.texts, ...(checked?.texts ?? [])]);
  const held = checked ? "check" : "lint";
  const sorted = await sortByBaseline({ diagnostics, texts }, { settings, held, config, base: io.cwd });
  return "unusable" in sorted ? sorted : { ...about, diagnostics: sorted.fresh, known: sorted.known };
}
