import { type Allowed, compareDiagnostics, InternalError, type Diagnostic, type Place } from "@candor/model";
import { coverageOf } from "./judge/coverage.ts";
import { rules } from "./judge/rules.ts";
import type { Verdict } from "./judge/verdict.ts";
import type { ConfigSource, DynamicCall, Files, Finding, Forward, Skipped } from "./facts.ts";
import { createPlacesOf, type PlacesOf } from "./places-of.ts";
import type { Ignored } from "./suppress/remark.ts";
import type { Checked, Forwarded, Read } from "./types.ts";

export interface Reported {
  readonly findings: readonly Finding[];
  /** What comments let stand. */
  readonly ignored?: readonly Ignored[];
  readonly verdicts: readonly Verdict[];
  readonly forwards?: readonly Forward[];
  readonly dynamic?: readonly DynamicCall[];
  readonly skipped: readonly Skipped[];
  readonly files: Files;
  readonly source: ConfigSource;
}

/** What a check gives: findings as diagnostics, sorted and each once, the coverage, and the texts that frames need. */
export function report({ findings, ignored = [], skipped, files, source, ...found }: Reported): Checked {
  const { verdicts, forwards = [], dynamic = [] } = found;
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
    coverage: coverageOf(verdicts, skipped, { forwards, dynamic }, files.show),
    reads: reads.toSorted((a, b) => comparePlaces(a.place, b.place) || order(a.name, b.name)),
    forwards: forwards
      .map((forward) => forwardedOf(forward, places))
      .toSorted((a, b) => comparePlaces(a.place, b.place)),
    dynamicCalls: dynamic
      .map((call) => ({ place: places.of(call), name: call.name, why: call.why, items: call.items }))
      .toSorted((a, b) => comparePlaces(a.place, b.place)),
    texts: places.texts,
  };
}

/** A verdict as a check gives it. */
export function readOf({ access, standing, purposes }: Verdict, places: PlacesOf): Read {
  const { name, label, items } = access;
  return { place: places.of(access), name, label, items, standing, purposes };
}

export function forwardedOf({ name, label, items, receiver, ...at }: Forward, places: PlacesOf): Forwarded {
  return { place: places.of(at), name, label, items, to: receiver.kind, receiver: receiver.name };
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
