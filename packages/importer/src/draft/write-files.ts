import type { DraftFile, Quote } from "../draft.ts";
import { sectionsOf, titleOf } from "./sections.ts";
import { type FileFacts, writeFacts } from "./write-facts.ts";

const FILES = ["company", "mission", "data", "recipients", "safeguards", "rights", "breach"] as const;
const NOTE = "# A draft. A line that starts with `# ?` is a question: answer it, then delete the line.";

/** The files of a draft. Each required file is there, though it may hold nothing but questions. */
export function writeFiles(all: Omit<FileFacts, "document">, quotes: readonly Quote[]): readonly DraftFile[] {
  const purposes = all.entries.filter(({ path }) => path.length === 0).map(({ document }) => document);
  return [...FILES, ...purposes].map((document) => {
    const isOf = (said: { readonly document: string }): boolean => said.document === document;
    const entries = all.entries.filter((entry) => isOf(entry) && entry.path.length > 0);
    const facts = { document, entries, facts: all.facts.filter(isOf), questions: all.questions.filter(isOf) };
    return { path: `${document}.md`, text: writeFile(facts, quotes.filter(isOf)) };
  });
}

function writeFile(file: FileFacts, quotes: readonly Quote[]): string {
  const interest = file.facts.some(({ path, value }) => path[0] === "because" && value === "legitimate-interest");
  const sections = sectionsOf(file.document, interest).flatMap(({ key, heading }) => [
    "",
    `## ${heading}`,
    ...quoted(quotes, key),
  ]);
  const head = ["---", NOTE, ...writeFacts(file), "---", `# ${titleOf(file.document)}`, ...quoted(quotes, null)];
  return `${[...head, ...sections].join("\n")}\n`;
}

/** Sentences of the old policy in a comment: nobody but the author sees them, and they answer no question of `candor lint`. */
function quoted(quotes: readonly Quote[], section: string | null): readonly string[] {
  const own = quotes.filter((quote) => quote.section === section);
  if (own.length === 0) return [];
  const lines = own.map(({ cite: { file, line, words } }) => `${file}:${line}: ${harmless(words)}`);
  return ["", "<!-- From the old policy, to reword:", "", lines.join("\n\n"), "", "-->"];
}

/** Nothing that a sentence says may end the comment it stands in. */
function harmless(words: string): string {
  return words.replaceAll(/-->|--!>|<!--/g, (mark) => mark.split("").join(" "));
}
