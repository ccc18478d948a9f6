import { compareDiagnostics, type Diagnostic, type Severity } from "@candor/model";
import type { PolicyDocuments } from "../document.ts";
import { rules } from "./catalogue.ts";
import type { Rule } from "./rule.ts";

/** What all rules find in a policy, each finding once, in the one order of findings. */
export function lint(documents: PolicyDocuments): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const rule of rules) {
    const severity = severityOf(rule, documents);
    for (const finding of rule.check?.(documents) ?? []) {
      const { file, start, end } = finding.place;
      const key = JSON.stringify([rule.id, file, start.offset, end.offset, finding.message]);
      if (!found.has(key)) found.set(key, { rule: rule.id, severity, ...finding });
    }
  }
  return [...found.values()].toSorted(compareDiagnostics);
}

/** A mission that cannot be read makes no promise that a finding could rest on. */
function severityOf({ severity, withPromise }: Rule, { mission }: PolicyDocuments): Severity {
  if (!withPromise || !mission) return severity;
  return Object.hasOwn(mission.frontmatter.promises, withPromise.promise) ? withPromise.severity : severity;
}
