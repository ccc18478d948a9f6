import type { WordRun } from "./word-diff.ts";

/** Whatever begins or ends something within a line of Markdown, or HTML in it; and an ampersand that begins a character's name. */
const MARKS = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;

/** What begins a heading, a list, a quotation or a rule, where it begins a line. */
const OPENING = /^(?:[#+\-=]|\d+(?=[.)]))/;

/** What forges, such as GitHub, turn into a mention of a person or of an issue, which would call them. */
const CALLS = /(?<![\p{L}\p{N}])[@#](?=[\p{L}\p{N}])/gu;

/** An unseen character that joins what stands beside it, and so keeps a mark from being read as one. */
const JOINER = "\u2060";

/**
 * What an author wrote as plain text on one line of Markdown: it cannot end the line, begin a list, a heading, a link or
 * HTML, nor call anybody. An address stays one that can be copied.
 */
export function markdownText(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const called = line.replaceAll(CALLS, (mark) => `${mark}${JOINER}`).replaceAll(MARKS, (mark) => `\\${mark}`);
  return called.replace(OPENING, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** The words that went and came, marked as in a text that an editor has corrected. */
export function markdownWords(runs: readonly WordRun[]): string {
  return runs
    .map(({ change, text }) => {
      const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      const tag = change === "added" ? "ins" : change === "removed" ? "del" : null;
      // A blank went or came with its run: outside the marks it would stand in the other text too.
      const escaped = words === "" ? " " : `${before && " "}${markdownText(words)}${after && " "}`;
      return tag === null ? escaped : `<${tag}>${escaped}</${tag}>`;
    })
    .join("")
    .trim();
}
