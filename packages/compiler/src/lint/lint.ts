import { compareDiagnostics, type Diagnostic, type Severity } from "@candor/model";
import type { PolicyDocuments } from "../document.ts";
import { citationsOf } from "../packs.ts";
import { rules } from "./catalogue.gen.ts";
import type { LintContext, Rule } from "./rule.ts";

/** What all rules that hold find in a policy, each finding once, in the one order of findings. */
export function lint(documents: PolicyDocuments, context: LintContext): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const rule of rules) {
    const severity = rule.check ? severityOf(rule, documents, context) : null;
    if (severity === null) continue;
    for (const finding of rule.check?.(documents, context) ?? []) {
      const { file, start, end } = finding.place;
      const key = JSON.stringify([rule.id, file, start.offset, end.offset, finding.message]);
      if (!found.has(key)) found.set(key, { rule: rule.id, severity, ...finding });
    }
  }
  return [...found.values()].toSorted(compareDiagnostics);
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * The highest severity that a promise or a pack that applies gives a rule; null where the rule does not hold. A promise is
 * kept everywhere: its rules hold where no law asks for them.
 */
function severityOf(
  rule: Rule,
  { mission }: PolicyDocuments,
  { packs, ownPacks }: Pick<LintContext, "packs" | "ownPacks">,
): Severity | null {
  const citations = [...(CITATIONS.get(rule.id) ?? []), ...citationsOf(rule.id, ownPacks)];
  const holding = citations.filter(({ pack }) => packs.has(pack));
  // A mission that cannot be read makes no promise that a finding could rest on.
  const { withPromise } = rule;
  const promised = withPromise && mission && Object.hasOwn(mission.frontmatter.promises, withPromise.promise);
  if (citations.length > 0 && holding.length === 0) return promised ? withPromise.severity : null;
  const given = holding.map(({ severity }) => severity ?? rule.severity);
  const all = [...(given.length > 0 ? given : [rule.severity]), ...(promised ? [withPromise.severity] : [])];
  return all.reduce((highest, severity) => (RANK[severity] > RANK[highest] ? severity : highest));
}

const CITATIONS: ReadonlyMap<string, ReturnType<typeof citationsOf>> = new Map(
  rules.map(({ id }) => [id, citationsOf(id)]),
);
