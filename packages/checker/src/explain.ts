import { resolve } from "node:path";
import type { Place } from "@candor/model";
import { examine, type Examined } from "./check.ts";
import { clausesOf, declaring } from "./explain/clauses-of.ts";
import { saidOf } from "./explain/said-of.ts";
import type { Asked, Explained, ExplainedFlow, ExplainedForward, ExplainedRead } from "./explained.ts";
import type { Forward } from "./facts.ts";
import { recipientOf } from "./judge/recipient-of.ts";
import type { Verdict } from "./judge/verdict.ts";
import { createPlacesOf, type PlacesOf } from "./places-of.ts";
import { forwardedOf, readOf, report } from "./report.ts";
import type { Flow } from "./sink.ts";
import type { Checked, CheckInput } from "./types.ts";

/**
 * Why the check says what it says of a line: each read that stands there, with its declaration, what says what it is for, and the
 * clause of the policy; each flow that begins or ends there. The whole program is checked for it.
 */
export function explain(input: CheckInput, asked: Asked): Promise<Explained> {
  return examine(input, (examined) => explainAt(input, examined, asked));
}

/** The same of code that was examined; what examined it must still run. */
export function explainAt(input: CheckInput, examined: Examined, asked: Asked): Explained {
  const { files, source } = examined;
  const path = files.realPath(resolve(input.cwd ?? ".", asked.file));
  const ground = { input, examined, checked: report(examined), places: createPlacesOf(files, source) };
  const isHere = (place: Place): boolean => place.file === files.show(path) && isOn(place, asked);
  const reads = examined.verdicts
    .filter(({ access }) => access.path === path && isHere(ground.places.of(access)))
    .toSorted((a, b) => a.access.start - b.access.start)
    .map((verdict) => explainRead(verdict, ground));
  const flows = examined.flows
    .filter((flow) => [flow.path, flow.sink.path].includes(path))
    .map((flow) => explainFlow(flow, ground))
    .filter(({ place, sink }) => isHere(place) || isHere({ ...sink, end: sink.start }));
  const forwards = examined.forwards
    .filter((forward) => forward.path === path && isHere(ground.places.of(forward)))
    .map((forward) => explainForward(forward, ground));
  const dynamicCalls = ground.checked.dynamicCalls.filter(({ place }) => isHere(place));
  const told = new Set([...reads, ...flows, ...forwards].flatMap(({ findings }) => findings));
  const findings = ground.checked.diagnostics.filter((found) => isHere(found.place) && !told.has(found));
  const texts = new Map([...ground.checked.texts, ...ground.places.texts]);
  return { isChecked: examined.paths.includes(path), reads, flows, forwards, dynamicCalls, findings, texts };
}

interface Ground {
  readonly input: CheckInput;
  readonly examined: Examined;
  readonly checked: Checked;
  readonly places: PlacesOf;
}

function isOn({ start, end }: Place, { line, column }: Asked): boolean {
  if (column === undefined) return start.line <= line && line <= end.line;
  const isAfter = start.line < line || (start.line === line && start.column <= column);
  return isAfter && (line < end.line || (line === end.line && column <= end.column));
}

function explainRead(verdict: Verdict, { input, examined, checked, places }: Ground): ExplainedRead {
  const { access } = verdict;
  const read = readOf(verdict, places);
  const around = {
    code: examined.purposeAt(access.path, access.start),
    reached: examined.reached.get(access) ?? null,
  };
  return {
    ...read,
    ...judgedAt(read.place, checked, (rule) => !OF_FLOWS.has(rule)),
    bound: access.bound.map((at) => places.of(at)),
    said: saidOf(access, around, { at: (spot) => places.of(spot), ofPattern: examined.source.placeOf }),
    otherWays: around.code.kind === "none" && access.view === null ? (around.reached?.otherWays ?? 0) : 0,
    clauses: clausesOf(input.model, input.places, read),
    declaredBy: declaring(input.model, read.items),
  };
}

function explainFlow(flow: Flow, { input, checked, places }: Ground): ExplainedFlow {
  const { sink, items, through, path, start, end } = flow;
  const { kind, label, outside, engine, node } = sink;
  const place = places.of({ path, start, end });
  return {
    ...judgedAt(place, checked, (rule) => OF_FLOWS.has(rule)),
    place,
    items,
    through,
    sink: places.of(engine.spot(sink.path, node.getStart(), node.end)),
    kind,
    label,
    outside: outside?.name ?? null,
    recipient: (outside && recipientOf(input.model, input.config, outside)?.id) ?? null,
  };
}

function explainForward(forward: Forward, { checked, places }: Ground): ExplainedForward {
  const handed = forwardedOf(forward, places);
  return { ...handed, ...judgedAt(handed.place, checked, (rule) => OF_FLOWS.has(rule)) };
}

/** What is found of data that leaves the code. */
const OF_FLOWS: ReadonlySet<string> = new Set([
  "code/in-log",
  "code/in-prompt",
  "code/in-storage",
  "code/in-url",
  "code/recipient-not-told",
  "code/undeclared-recipient",
  "code/unknown-host",
  "code/widened",
]);

function judgedAt(
  place: Place,
  { diagnostics, allowed }: Checked,
  isOfIt: (rule: string) => boolean,
): Pick<ExplainedRead, "findings" | "allowed"> {
  const isHere = (other: Place): boolean => other.file === place.file && other.start.offset === place.start.offset;
  return {
    findings: diagnostics.filter((found) => isHere(found.place) && isOfIt(found.rule)),
    allowed: allowed.filter(({ finding }) => isHere(finding.place) && isOfIt(finding.rule)),
  };
}
