import type { ProposedBinding, ProposedRecipient, Scanned } from "@candor/checker";
import type { Place } from "@candor/model";
import { jsonText } from "../json-text.ts";
import type { Rendering } from "./render-scan.ts";

/** The one object of `candor scan --json`; `schemas/scan.schema.json` describes it. */
export function renderScanJson(
  { bindings, recipients, files }: Scanned,
  { written }: Pick<Rendering, "written">,
): string {
  const isWritten = new Set<object>(written ? [...written.bindings, ...written.recipients] : []);
  const stateOf = (proposal: object): { state: "written" | "proposed" } => ({
    state: isWritten.has(proposal) ? "written" : "proposed",
  });
  return jsonText({
    format: 1,
    command: "scan",
    ok: true,
    files,
    bindings: bindings.map((proposal) => ({ ...bindingOf(proposal), ...stateOf(proposal) })),
    recipients: recipients.map((proposal) => ({ ...recipientOf(proposal), ...stateOf(proposal) })),
  });
}

function bindingOf({ place, ...proposal }: ProposedBinding) {
  return { ...proposal, ...whereOf(place) };
}

function recipientOf({ place, files, ...proposal }: ProposedRecipient) {
  return { ...proposal, ...whereOf(place), files };
}

function whereOf({ file, start: { line, column } }: Place) {
  return { file, line, column };
}
