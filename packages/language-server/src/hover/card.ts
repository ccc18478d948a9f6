import { HIDDEN } from "@candor/compiler";
import { type MarkupContent, MarkupKind } from "vscode-languageserver/node";

/** What a hover shows. All of it is plain text. */
export interface Card {
  readonly title: string;
  /** What kind of thing it is: `data item`. */
  readonly what: string;
  readonly lead?: string;
  readonly rows: readonly Row[];
}

export type Row = readonly [label: string, text: string];

/** Rows without a text are left out. */
export function renderCard({ title, what, lead, rows }: Card, markdown: boolean): MarkupContent {
  const show = markdown ? literally : clean;
  const said = rows.filter(([, text]) => text !== "");
  const head = markdown ? `**${show(title)}** · ${show(what)}` : `${show(title)} (${what})`;
  const lines = said.map(([label, text]) =>
    markdown ? `- **${show(label)}:** ${show(text)}` : `${label}: ${show(text)}`,
  );
  const parts = [head, ...(lead ? [show(lead)] : []), ...(lines.length > 0 ? [lines.join("\n")] : [])];
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: parts.join("\n\n") };
}

/** Text as Markdown that shows it and nothing else: no link, picture, heading or list of the author's own. */
export function literally(text: string): string {
  const marked = clean(text).replaceAll(/[\\`*_[\]<>&~|]/g, String.raw`\$&`);
  return marked.replace(/^(\d*)([#+=.)-])/, String.raw`$1\$2`);
}

/** On one line, and without characters that hide or turn round what is written. */
function clean(text: string): string {
  return text.replaceAll(HIDDEN, "\u{FFFD}").replaceAll(/\s+/g, " ").trim();
}
