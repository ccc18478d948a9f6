import { join } from "node:path/posix";
import type { Cite, Imported } from "@candor/importer";
import { amount } from "../amount.ts";
import { clip } from "../render/visible.ts";
import { renderSilent } from "./render-silent.ts";

/** As many sentences as a reader looks at without being asked to. */
const SHOWN = 10;
const LONGEST = 140;

/**
 * What became of the old policy: a table of the draft's files, how many sentences say nothing, then what was not understood;
 * with `verbose`, all of it.
 */
export function renderImport(imported: Imported, folder: string, verbose: boolean): string {
  const parts = [
    table(imported, folder),
    ...(verbose ? [facts(imported), questions(imported)] : []),
    renderSilent(imported.saysNothing, verbose),
    notUnderstood(imported, verbose),
    leftOver(imported, folder),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function table({ files, entries, facts, questions, quotes }: Imported, folder: string): string {
  const documents = files.filter(({ path }) => path.endsWith(".md"));
  const rows = documents.map(({ path }) => {
    const document = path.slice(0, -".md".length);
    const of = (said: readonly { readonly document: string }[]): string =>
      String(said.filter((each) => each.document === document).length);
    return [
      join(folder, path),
      of(entries.filter((entry) => entry.path.length > 0)),
      of(facts),
      of(questions),
      of(quotes),
    ];
  });
  const all = [["file", "entries", "facts", "questions", "quotes"], ...rows, total(rows)];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column === 0 ? clip(text, 200).padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return all.map((row) => `${row.map(cell).join("  ")}\n`).join("");
}

function total(rows: readonly (readonly string[])[]): readonly string[] {
  const sums = [1, 2, 3, 4].map((column) => String(rows.reduce((sum, row) => sum + Number(row[column]), 0)));
  return ["together", ...sums];
}

function facts({ facts }: Imported): string {
  const lines = facts.map(
    ({ document, path, value, evidence }) =>
      `  ${visibleCut(`${[`${document}.md`, ...path].join(" ")}: ${value}`)}\n    ${evidence.map(place).slice(0, 1).join("")}\n`,
  );
  return lines.length === 0 ? "" : `facts, each with the sentence that states it\n${lines.join("")}`;
}

function questions({ questions }: Imported): string {
  const lines = questions.map(({ document, path, asks, cites }) => {
    const cited = cites.map((cite) => `    ${place(cite)}\n`).join("");
    return `  ${visibleCut([`${document}.md`, ...path].join(" "))}: ${asks}\n${cited}`;
  });
  return lines.length === 0 ? "" : `questions\n${lines.join("")}`;
}

function notUnderstood({ notUnderstood, saysNothing }: Imported, verbose: boolean): string {
  if (notUnderstood.length === 0)
    return `every ${saysNothing.length > 0 ? "other " : ""}sentence is facts in whole, or stands quoted in the draft\n`;
  const shown = verbose ? notUnderstood : notUnderstood.slice(0, SHOWN);
  const rest = notUnderstood.length - shown.length;
  const lines = shown.map(({ file, line, text }) => `  ${place({ file, line, words: text })}\n`);
  const more = rest > 0 ? `  and ${rest} more: --verbose shows them\n` : "";
  return `not understood: ${amount(notUnderstood.length, "sentence")}\n${lines.join("")}${more}`;
}

/** Where the sentences stand that say nothing, and those that were not understood. */
function leftOver({ files }: Imported, folder: string): string {
  const left = files.find(({ path }) => !path.endsWith(".md"));
  return left === undefined ? "" : `all of these stand word for word in ${clip(join(folder, left.path), 200)}\n`;
}

function place({ file, line, words }: Cite): string {
  return `${clip(file, LONGEST)}:${line}: ${visibleCut(words)}`;
}

function visibleCut(text: string): string {
  return clip(text, LONGEST);
}

/** What is said beside the table: where a file is not English, and what to do next. */
export function renderNotes(
  { sources, facts, questions, quotes, saysNothing, notUnderstood }: Imported,
  folder: string,
  dryRun: boolean,
): string {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const foreign = sources
    .filter(({ language }) => language !== "en")
    .map(
      ({ path, language }) =>
        `note: \`${clip(path, 200)}\` is in ${language === "und" ? "a language that is not known" : (names.of(language) ?? language)}: only English is read, so nothing but its mail addresses and dates was taken, as questions\n`,
    );
  const sum = `${amount(facts.length, "fact")}, ${amount(questions.length, "question")}, ${amount(quotes.length, "sentence")} quoted, ${saysNothing.length} that say nothing, ${notUnderstood.length} not understood\n`;
  const notProse = sources
    .filter(({ leftOut }) => leftOut.length > 0)
    .map(
      ({ path, leftOut }) =>
        `note: left out of \`${clip(path, 200)}\` because it is no prose: ${leftOut.map(({ what, count }) => (what === "front matter" ? what : amount(count, what))).join(", ")}\n`,
    );
  const next = dryRun
    ? "nothing was written"
    : `next: answer the questions (${questions.length}) in \`${clip(folder, 200)}\`; \`candor lint\` says what is still open`;
  return `${foreign.join("")}${notProse.join("")}${sum}${next}\n`;
}
