import type { Asked, Explained } from "@candor/checker";
import { jsonText } from "../json-text.ts";
import { changesOfFlow, changesOfRead } from "./what-would-change.ts";

/** The one object of `candor explain --json`; `schemas/explain.schema.json` describes it. */
export function renderExplainedJson(asked: Asked, explained: Explained): string {
  const { isChecked, reads, flows, forwards, dynamicCalls, findings } = explained;
  return jsonText({
    format: 1,
    command: "explain",
    at: { file: asked.file, line: asked.line, column: asked.column ?? null },
    checked: isChecked,
    reads: reads.map((read) => ({ ...read, changes: changesOfRead(read) })),
    flows: flows.map((flow) => ({ ...flow, changes: changesOfFlow(flow) })),
    forwards,
    dynamicCalls,
    findings,
  });
}
