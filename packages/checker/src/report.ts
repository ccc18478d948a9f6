import { type Allowed, compareDiagnostics, InternalError, type Diagnostic, type Place } from "@candor/model";
import { coverageOf } from "./judge/coverage.ts";
import { rules } from "./judge/rules.ts";
import type { Verdict } from "./judge/verdict.ts";
import type { ConfigSource, Files, Finding } from "./facts.ts";
import { createPlacesOf, type PlacesOf } from "./places-of.ts";
import type { Ignored } from "./suppress/remark.ts";
import type { Checked, Read } from "./types.ts";

export interface Reported {
  readonly findings: readonly Finding[];
  /** What comments let stand. */
  readonly ignored?: readonly Ignored[];
  readonly verdicts: readonly Verdict[];
  readonly skipped: readonly string[];
  readonly files: Files;
  readonly source: ConfigSource;
}

/** What a check gives: findings as diagnostics, sorted and each once, the coverage, and the texts that frames need. */
export function report({ findings, ignored = [], verdicts, skipped, files, source }: Reported): Checked {
  const places = createPlacesOf(files, source);
  const diagnostics = findings.map((finding) => diagnosticOf(finding, places)).toSorted(compareDiagnostics);
  const allowed = ignored.map(({ finding, reason, author, ...at }): Allowed => {
    return { finding: diagnosticOf(finding, places), reason, author, place: places.of(at) };
  });
  const reads = verdicts.map((verdict) => readOf(verdict, places));
  return {
    diagnostics: once(diagnostics, (found) => found),
    allowed: once(
      allowed.toSorted((a, b) => compareDiagnostics(a.finding, b.finding)),
      ({ finding }) => finding,
    ),
    coverage: coverageOf(verdicts, skipped, files.show),
    reads: reads.toSorted((a, b) => comparePlaces(a.place, b.place) || order(a.name, b.name)),
    texts: places.texts,
  };
}

/** A verdict as a check gives it. */
export function readOf({ access, standing, purposes }: Verdict, places: PlacesOf): Read {
  const { name, label, items } = access;
  return { place: places.of(access), name, label, items, standing, purposes };
}

function diagnosticOf({ at, related = [], ...finding }: Finding, places: PlacesOf): Diagnostic {
  const rule = rules.find(({ id }) => id === finding.rule);
  if (!rule) throw new InternalError(`no rule is called ${finding.rule}`);
  const pointed = related.map(({ message, at: where }) => ({ message, place: places.of(where) }));
  return { ...finding, severity: rule.severity, place: places.of(at), ...(pointed.length > 0 && { related: pointed }) };
}

function comparePlaces(a: Place, b: Place): number {
  return order(a.file, b.file) || a.start.offset - b.start.offset || a.end.offset - b.end.offset;
}

/** By code unit: the same on every machine, whatever its locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A file of two projects, or a type with two arms, can give the same finding twice. */
function once<Of>(sorted: readonly Of[], findingOf: (of: Of) => Diagnostic): readonly Of[] {
  const key = ({ rule, message, place }: Diagnostic): string => JSON.stringify([rule, message, place]);
  return [...new Map(sorted.map((one) => [key(findingOf(one)), one])).values()];
}
