import type { Diagnostic, Severity } from "@candor/model";
import type { Report } from "../report.ts";
import { shownRelated } from "./shown-related.ts";

const COMMAND = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>;

/** A line for each finding, as GitHub Actions reads them from a job's output: it shows them beside the changed lines. */
export function renderGithub({ diagnostics }: Pick<Report, "diagnostics">): string {
  return diagnostics.map((found) => `${renderLine(found)}\n`).join("");
}

function renderLine({ severity, rule, message, help, related, place: { file, start, end } }: Diagnostic): string {
  const at = {
    file,
    line: start.line,
    endLine: end.line,
    // GitHub refuses columns where lines differ.
    ...(start.line === end.line && { col: start.column, endColumn: Math.max(end.column, start.column) }),
    title: rule,
  };
  const properties = Object.entries(at).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const notes = shownRelated(related).map((one) => `${one.message}: ${one.place.file}:${one.place.start.line}`);
  const text = [message, ...notes, ...(help === undefined ? [] : [`fix: ${help}`])].join("\n");
  return `::${COMMAND[severity]} ${properties.join(",")}::${escapeData(text)}`;
}

/** As the Actions toolkit escapes what a command says. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
