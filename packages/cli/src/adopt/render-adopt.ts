import type { Adopted, AdoptEdit } from "@candor/checker";
import { amount } from "../amount.ts";
import { painter, type Paint } from "../render/paint.ts";
import { clip, visible } from "../render/visible.ts";

/** How a plan is printed, and whether it was carried out. */
export interface Rendering {
  readonly written: boolean;
  readonly ok: boolean;
  readonly colour: boolean;
}

const LONGEST = 300;

/** A plan as text for people: the record types and what they ask, the edits, and what stays as it is, by folder. */
export function renderAdopt(adopted: Adopted, { written, colour }: Rendering): string {
  const paint = painter(colour);
  const parts = [
    recordsPart(adopted, written, paint),
    leftOutPart(adopted, paint),
    editsPart(adopted, written, paint),
    staysPart(adopted, paint),
    foldersPart(adopted, paint),
    `${summary(adopted)}\n`,
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function recordsPart({ records, guard }: Adopted, written: boolean, paint: Paint): string {
  if (!records) return "";
  const isSame = records.before?.replaceAll("\r\n", "\n") === records.text;
  const state = isSame ? "unchanged" : written ? "written" : records.before === null ? "new" : "would change";
  const lines = records.records.flatMap(({ name, table, place, columns, questions }) => [
    `  ${clip(name, LONGEST)}  ${paint("dim", `${amount(columns, "column")} of ${clip(table, LONGEST)}, ${place.file}:${place.start.line}`)}\n`,
    ...questions.slice(0, MOST).map((column) => `    ${paint("yellow", "what is")} ${clip(column, LONGEST)}?\n`),
    ...(questions.length > MOST ? [`    and ${questions.length - MOST} more\n`] : []),
  ]);
  const faults = records.faults.map((fault) => `  ${paint("red", "does not compile:")} ${clip(fault, LONGEST)}\n`);
  const none = guard
    ? guard.draft === null
      ? ""
      : `  ${clip(guard.file, LONGEST)}: a first guard; say there where choices are kept\n`
    : `  there is no guard: export what \`createGuard\` gives from guard.ts beside it, as docs/adopting.md shows\n`;
  return `${paint("bold", `${clip(records.file, LONGEST)}: ${state}`)}\n${lines.join("")}${faults.join("")}${none}`;
}

/** So many lines of a list are read. */
const MOST = 40;

function leftOutPart({ leftOut }: Adopted, paint: Paint): string {
  if (leftOut.length === 0) return "";
  const lines = leftOut.map(
    ({ table, place, why }) =>
      `  ${clip(table, LONGEST)}  ${paint("dim", `${place.file}:${place.start.line}: ${why}`)}\n`,
  );
  return `${paint("bold", "tables without a record type here")}\n${lines.join("")}`;
}

function editsPart({ edits }: Adopted, written: boolean, paint: Paint): string {
  if (edits.length === 0) return "";
  const title = written ? "rows that are sealed and opened now" : "rows that `--write` would seal and open";
  return `${paint("bold", title)}\n${edits.map((edit) => editLines(edit, paint)).join("")}`;
}

function editLines({ place, purpose, reads, before, after }: AdoptEdit, paint: Paint): string {
  const marked = (mark: string, text: string): string =>
    text
      .split(/\r?\n/)
      .map((line) => `    ${paint(mark === "-" ? "red" : "green", `${mark} ${visible(line)}`)}\n`)
      .join("");
  const head = `  ${place.file}:${place.start.line}  ${purpose}  ${paint("dim", amount(reads, "read"))}\n`;
  return head + marked("-", before) + marked("+", after);
}

function staysPart({ stays }: Adopted, paint: Paint): string {
  if (stays.length === 0) return "";
  const byFile = Map.groupBy(stays, ({ place }) => place.file);
  const files = [...byFile].map(([file, some]) => {
    const byReason = [...Map.groupBy(some, ({ because }) => because)];
    const lines = byReason.map(([because, those]) => {
      const at = those.map(({ name, place }) => `${place.start.line} ${name}`);
      const shown = [...at.slice(0, MOST), ...(at.length > MOST ? [`and ${at.length - MOST} more`] : [])].join(", ");
      return `    ${clip(shown, LONGEST)}\n      ${paint("dim", clip(because, LONGEST))}\n`;
    });
    return `  ${paint("cyan", clip(file, LONGEST))}\n${lines.join("")}`;
  });
  return `${paint("bold", "reads that stay as they are")}\n${files.join("")}`;
}

function foldersPart({ folders }: Adopted, paint: Paint): string {
  if (folders.length < 2) return "";
  const lines = folders.map(
    ({ folder, guarded, edited, stays }) =>
      `  ${clip(folder, LONGEST)}  ${guarded} of a view, ${edited} by an edit, ${stays} as they are\n`,
  );
  return `${paint("bold", "reads by folder")}\n${lines.join("")}`;
}

function summary({ records, folders, edits, diagnostics }: Adopted): string {
  if (!records && diagnostics.length > 0) return "not all of the code was read, so nothing is known of its tables";
  if (!records && folders.length === 0)
    return "nothing to adopt: no schema says that anything is personal. Mark columns with `@personal <item>`, then run this again";
  const sum = (of: "guarded" | "edited" | "stays"): number => folders.reduce((total, folder) => total + folder[of], 0);
  const questions = (records?.records ?? []).reduce((total, record) => total + record.questions.length, 0);
  const types = amount(records?.records.length ?? 0, "record type");
  const reads = `${amount(sum("guarded") + sum("edited") + sum("stays"), "read")}: ${sum("guarded")} of a view, ${sum("edited")} by ${amount(edits.length, "edit")}, ${sum("stays")} as they are`;
  return `${types}, ${amount(questions, "question")}; ${reads}`;
}
