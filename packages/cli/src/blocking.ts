import type { Diagnostic } from "@candor/model";

/** What is wrong with what was published before says nothing against what the policy says now. */
const HISTORY = /^(?:release\/|notice\/bump$)/;

/** The errors beside which nothing can be said of the rest: all but those of rules, which leave the model as it is. */
export async function blocking(diagnostics: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return [];
  const { rules } = await import("@candor/compiler");
  const judging = new Set(rules.filter((rule) => rule.check).map(({ id }) => id));
  return errors.filter(({ rule }) => !judging.has(rule) && !HISTORY.test(rule));
}
