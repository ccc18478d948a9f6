import { compareDiagnostics, type Diagnostic, type Severity } from "@candor/model";
import type { PolicyDocuments } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { type Citation, citationsOf, type Pack } from "../packs/packs.ts";
import { rules } from "./catalogue.gen.ts";
import type { LintContext, Rule } from "./rule.ts";
import { countingDocuments } from "./strictest-documents.ts";

/** What all rules that hold find in a policy, each finding once, in the one order of findings. */
export function lint(written: PolicyDocuments, context: LintContext): readonly Diagnostic[] {
  const documents = countingDocuments(written);
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
  { packs, known }: Pick<LintContext, "packs" | "known">,
): Severity | null {
  const citations = citationsIn(known).get(rule.id) ?? [];
  const holding = citations.filter(({ pack }) => packs.has(pack));
  // A mission that cannot be read makes no promise that a finding could rest on.
  const { withPromise } = rule;
  const promised = withPromise && mission && Object.hasOwn(mission.frontmatter.promises, withPromise.promise);
  if (citations.length > 0 && holding.length === 0) return promised ? withPromise.severity : null;
  const given = holding.map(({ severity }) => severity ?? rule.severity);
  const all = [...(given.length > 0 ? given : [rule.severity]), ...(promised ? [withPromise.severity] : [])];
  return all.reduce((highest, severity) => (RANK[severity] > RANK[highest] ? severity : highest));
}

/**
 * Whether a finding is an error by a law alone: no demand of Candor's, no promise and no rule of the format makes it one, so
 * that nobody but the law can waive it.
 */
export function isDutyOfLaw(
  { rule: id, severity }: Diagnostic,
  policy: PolicyDocuments,
  context: LintContext,
): boolean {
  const rule = severity === "error" ? rules.find((one) => one.id === id) : undefined;
  if (!rule) return false;
  return severityOf(rule, policy, { packs: new Set(["candor"]), known: context.known }) !== "error";
}

const citationsIn: (known: readonly Pack[]) => ReadonlyMap<string, readonly Citation[]> = onceEach(
  (known) => new Map(rules.map(({ id }) => [id, citationsOf(id, known)])),
);
