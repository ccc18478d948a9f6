import type { Diagnostic, Place, Severity } from "@candor/model";
import { amount } from "../amount.ts";
import { renderTests } from "./render-tests.ts";
import type { Counts, Report } from "../report.ts";
import { renderCoverage } from "./coverage.ts";
import { frame } from "./frame.ts";
import { type Paint, painter } from "./paint.ts";
import { shownRelated } from "./shown-related.ts";
import { clip } from "./visible.ts";

const COLOUR = { error: "red", warning: "yellow", info: "cyan" } as const satisfies Record<Severity, string>;
/** A message, an id or a path longer than this is somebody's mistake and would hide the rest. */
const LONGEST = 600;
const LEGAL_SHOWN = 40;

/** A report as text for people: each finding with its frame, then coverage and files, then one closing line. */
export function renderPretty(report: Report, counts: Counts, colour: boolean): string {
  const paint = painter(colour);
  const fixed = report.fixed?.map(
    ({ title, place }) =>
      `fixed  ${clip(place.file, LONGEST)}:${place.start.line}:${place.start.column}  ${clip(title, LONGEST)}\n`,
  );
  const findings = report.diagnostics.map((found) => `${renderFinding(found, report.texts, paint)}\n`);
  const files = report.files?.map(({ path, state }) => `${state.padEnd("unchanged".length)}  ${clip(path, LONGEST)}\n`);
  const coverage = sawCode(report) && report.coverage ? `${renderCoverage(report.coverage, paint)}\n` : "";
  const tests = report.tests ? `${renderTests(report.tests, paint)}\n` : "";
  return [...(fixed ?? []), ...findings, coverage, tests, ...(files ?? []), `${closing(report, counts, paint)}\n`].join(
    "",
  );
}

/** Where the code could not be read, a finding says so, and a table of noughts would say something else. */
function sawCode({ coverage, diagnostics }: Report): boolean {
  return coverage !== undefined && (diagnostics.length === 0 || coverage.reads + coverage.cannotTell > 0);
}

/** A finding as text: its sentence, the lines it is about, and what mends it. */
export function renderFinding(found: Diagnostic, texts: ReadonlyMap<string, string>, paint: Paint): string {
  const head = `${paint([COLOUR[found.severity], "bold"], found.severity)} ${paint("bold", clip(found.rule, LONGEST))}`;
  const lines = [
    `${head}: ${clip(found.message, LONGEST)}`,
    ...renderPlace(found.place, texts, paint, COLOUR[found.severity]),
    ...renderAllRelated(found.related ?? [], texts, paint),
    ...(found.nearest === undefined || found.help?.includes(`\`${found.nearest}\``)
      ? []
      : [`  did you mean: \`${clip(found.nearest, LONGEST)}\``]),
    ...(found.legal?.length && !saysAll(found) ? [`  allowed: ${legal(found.legal)}`] : []),
    ...(found.help === undefined ? [] : [`  fix: ${clip(found.help, LONGEST)}`]),
    paint("dim", `  more: candor explain ${clip(found.rule, LONGEST)}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Whether the fix names every legal value already. */
function saysAll({ legal = [], help = "" }: Diagnostic): boolean {
  return legal.every((value) => help.includes(`\`${value}\``));
}

function renderAllRelated(
  related: NonNullable<Diagnostic["related"]>,
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): readonly string[] {
  const shown = shownRelated(related);
  const more = related.length - shown.length;
  return [
    ...shown.flatMap((one) => renderRelated(one, texts, paint)),
    ...(more > 0 ? [`  note: and ${more} more places: --json has all`] : []),
  ];
}

function renderRelated(
  { message, place }: NonNullable<Diagnostic["related"]>[number],
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): readonly string[] {
  return [`  note: ${clip(message, LONGEST)}`, ...renderPlace(place, texts, paint, "cyan", 0)];
}

/** A place as text: its file, line and column, and the line itself with those around it. */
export function renderPlace(
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

/** The last line of a report: how much was found, and what is held, allowed or known of it. */
export function closing(report: Report, counts: Counts, paint: Paint): string {
  const stale = report.files?.filter(({ state }) => state === "stale").length ?? 0;
  if (stale > 0) return paint("red", staleLine(report.command, stale));
  const held = `${allowedNote(report)}${sinceNote(report)}${baselineNote(report)}${packsNote(report)}`;
  if (report.command === "fmt" && report.diagnostics.length === 0)
    return paint("green", `${report.subject ?? "all"} in form; what they say was not checked: run \`candor lint\``);
  if (report.diagnostics.length === 0)
    return paint("green", `clean: ${report.subject ? `${report.subject}, ` : ""}0 findings${held}`);
  const parts = (["error", "warning", "info"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => amount(counts[severity], severity));
  const files = new Set(report.diagnostics.map(({ place }) => place.file)).size;
  const unchecked = report.command === "check" && !report.coverage ? "; the code was not checked" : "";
  return paint("bold", `${parts.join(", ")} in ${amount(files, "file")}${unchecked}${held}${fixNote(report)}`);
}

/** Only `lint` mends; a run that did has mended all it could. */
function fixNote({ command, diagnostics, fixed }: Report): string {
  const fixable = command === "lint" && !fixed ? diagnostics.filter(({ fix }) => fix).length : 0;
  return fixable > 0 ? `; \`candor lint --fix\` mends ${fixable}` : "";
}

function allowedNote({ allowed = [] }: Report): string {
  return allowed.length > 0
    ? `, ${allowed.length} allowed, with ${allowed.length === 1 ? "its reason" : "reasons"}`
    : "";
}

function sinceNote({ since }: Report): string {
  return since && since.elsewhere > 0
    ? `; ${since.elsewhere} more where nothing changed since ${clip(since.revision, LONGEST)}`
    : "";
}

function baselineNote({ known = [], mended = 0 }: Report): string {
  const held = known.length > 0 ? `; ${known.length} more in the baseline` : "";
  return mended > 0 ? `${held}; ${mended} of the baseline mended: run with \`--update-baseline\`` : held;
}

function packsNote({ packs, forPerson = new Map<string, number>() }: Report): string {
  const duties = Array.from(forPerson, ([pack, count]) => {
    const are = count === 1 ? `1 duty of ${pack} is` : `${count} duties of ${pack} are`;
    return `; ${are} for a person: \`candor explain ${pack}\``;
  });
  return packs ? `; judged by ${packs.join(", ")}${duties.join("")}` : "";
}

function staleLine(command: Report["command"], stale: number): string {
  if (command === "fmt") return `${amount(stale, "file")} not in its form: run \`candor fmt\``;
  return `${amount(stale, "stale file")}: run \`candor build\` and commit what it writes`;
}
