import type { Diagnostic, Place, Severity } from "@candor/model";
import { amount } from "../amount.ts";
import type { Counts, Report } from "../report.ts";
import { renderCoverage } from "./coverage.ts";
import { frame } from "./frame.ts";
import { type Paint, painter } from "./paint.ts";
import { clip } from "./visible.ts";

const COLOUR = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Severity, string>;
/** A message, an id or a path longer than this is somebody's mistake and would hide the rest. */
const LONGEST = 600;
const LEGAL_SHOWN = 40;

/** A report as text for people: each finding with its frame, then coverage and files, then one closing line. */
export function renderPretty(report: Report, counts: Counts, colour: boolean): string {
  const paint = painter(colour);
  const findings = report.diagnostics.map((found) => `${renderFinding(found, report.texts, paint)}\n`);
  const files = report.files?.map(({ path, state }) => `${state.padEnd("unchanged".length)}  ${clip(path, LONGEST)}\n`);
  const coverage = sawCode(report) && report.coverage ? `${renderCoverage(report.coverage, paint)}\n` : "";
  return [...findings, coverage, ...(files ?? []), `${closing(report, counts, paint)}\n`].join("");
}

/** Where the code could not be read, a finding says so, and a table of noughts would say something else. */
function sawCode({ coverage, diagnostics }: Report): boolean {
  return coverage !== undefined && (diagnostics.length === 0 || coverage.reads + coverage.cannotTell > 0);
}

function renderFinding(found: Diagnostic, texts: ReadonlyMap<string, string>, paint: Paint): string {
  const head = `${paint([COLOUR[found.severity], "bold"], found.severity)} ${paint("bold", clip(found.rule, LONGEST))}`;
  const lines = [
    `${head}: ${clip(found.message, LONGEST)}`,
    ...renderPlace(found.place, texts, paint, COLOUR[found.severity]),
    ...(found.related ?? []).flatMap((related) => renderRelated(related, texts, paint)),
    ...(found.nearest === undefined || found.help?.includes(`\`${found.nearest}\``)
      ? []
      : [`  did you mean: \`${clip(found.nearest, LONGEST)}\``]),
    ...(found.legal?.length ? [`  allowed: ${legal(found.legal)}`] : []),
    ...(found.help === undefined ? [] : [`  fix: ${clip(found.help, LONGEST)}`]),
    paint("dim", `  more: candor explain ${clip(found.rule, LONGEST)}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function renderRelated(
  { message, place }: NonNullable<Diagnostic["related"]>[number],
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): readonly string[] {
  return [`  note: ${clip(message, LONGEST)}`, ...renderPlace(place, texts, paint, "cyan", 0)];
}

function renderPlace(
  place: Place,
  texts: ReadonlyMap<string, string>,
  paint: Paint,
  colour: "red" | "yellow" | "cyan",
  around = 1,
): readonly string[] {
  const { line, column } = place.start;
  const text = texts.get(place.file);
  return [
    `  ${paint("dim", "-->")} ${clip(place.file, LONGEST)}:${line}:${column}`,
    ...(text ? frame(text, place, around) : []).map((shown) =>
      `    ${paint("dim", shown.gutter)}${shown.caret ? paint(colour, shown.text) : shown.text}`.trimEnd(),
    ),
  ];
}

function legal(values: readonly string[]): string {
  const shown = values.slice(0, LEGAL_SHOWN).map((value) => clip(value, LONGEST));
  return shown.join(", ") + (values.length > shown.length ? ` and ${values.length - shown.length} more` : "");
}

function closing(report: Report, counts: Counts, paint: Paint): string {
  const stale = report.files?.filter(({ state }) => state === "stale").length ?? 0;
  if (stale > 0) return paint("red", `${amount(stale, "stale file")}: run \`candor build\` and commit what it writes`);
  if (report.diagnostics.length === 0)
    return paint("green", `clean: ${report.subject ? `${report.subject}, ` : ""}0 findings`);
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => amount(counts[severity], severity));
  const files = new Set(report.diagnostics.map(({ place }) => place.file)).size;
  const unchecked = report.command === "check" && !report.coverage ? "; the code was not checked" : "";
  return paint("bold", `${parts.join(", ")} in ${amount(files, "file")}${unchecked}`);
}
