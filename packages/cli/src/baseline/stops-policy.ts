import type { Diagnostic } from "@candor/model";
import { blocking } from "../blocking.ts";

/**
 * The findings that stop a policy from being read as a whole: broken YAML, facts that cannot be, a required document that is not
 * there. No baseline holds them, since beside them nothing is known of the rest.
 */
export async function stopsPolicy(diagnostics: readonly Diagnostic[]): Promise<ReadonlySet<Diagnostic>> {
  const errors = await blocking(diagnostics);
  // Another required document that is not there, of which a rule that judges speaks.
  const aimless = diagnostics.filter(({ rule }) => rule === "mission/missing");
  if (errors.length === 0) return new Set(aimless);
  const { rules } = await import("@candor/compiler");
  // What is found in code or in outputs is no finding of the compiler.
  const ofPolicy = new Set(rules.map(({ id }) => id));
  return new Set([...errors.filter(({ rule }) => ofPolicy.has(rule)), ...aimless]);
}
