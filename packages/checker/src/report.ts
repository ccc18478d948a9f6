import { compareDiagnostics, InternalError, type Diagnostic, type Place } from "@candor/model";
import { coverageOf } from "./judge/coverage.ts";
import { rules } from "./judge/rules.ts";
import type { Verdict } from "./judge/verdict.ts";
import { placeIn } from "./place.ts";
import type { ConfigSource, Files, Finding, Spot } from "./facts.ts";
import type { Checked, Read } from "./types.ts";

export interface Reported {
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
  readonly skipped: readonly string[];
  readonly files: Files;
  readonly source: ConfigSource;
}

/** What a check gives: findings as diagnostics, sorted and each once, the coverage, and the texts that frames need. */
export function report({ findings, verdicts, skipped, files, source }: Reported): Checked {
  const texts = new Map<string, string>([[source.file, source.text]]);
  const placeOf = (at: Spot | Place): Place => {
    if ("file" in at) return at;
    const file = files.show(at.path);
    const text = files.textOf(at.path);
    texts.set(file, text);
    return placeIn(file, text, at.start, at.end);
  };
  const diagnostics = findings.map((finding) => diagnosticOf(finding, placeOf)).toSorted(compareDiagnostics);
  const reads = verdicts.map(({ access, standing, purposes }): Read => {
    const { name, label, items } = access;
    return { place: placeOf(access), name, label, items, standing, purposes };
  });
  return {
    diagnostics: once(diagnostics),
    coverage: coverageOf(verdicts, skipped, files.show),
    reads: reads.toSorted((a, b) => comparePlaces(a.place, b.place) || order(a.name, b.name)),
    texts,
  };
}

function diagnosticOf({ at, related = [], ...finding }: Finding, placeOf: (at: Spot | Place) => Place): Diagnostic {
  const rule = rules.find(({ id }) => id === finding.rule);
  if (!rule) throw new InternalError(`no rule is called ${finding.rule}`);
  const pointed = related.map(({ message, at: where }) => ({ message, place: placeOf(where) }));
  return { ...finding, severity: rule.severity, place: placeOf(at), ...(pointed.length > 0 && { related: pointed }) };
}

function comparePlaces(a: Place, b: Place): number {
  return order(a.file, b.file) || a.start.offset - b.start.offset || a.end.offset - b.end.offset;
}

/** By code unit: the same on every machine, whatever its locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A file of two projects, or a type with two arms, can give the same finding twice. */
function once(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  const key = ({ rule, message, place }: Diagnostic): string => JSON.stringify([rule, message, place]);
  return [...new Map(sorted.map((diagnostic) => [key(diagnostic), diagnostic])).values()];
}
