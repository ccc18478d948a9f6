import { type DocumentKind, findFences, sectionHeadings } from "@candor/compiler";
import { CompletionItemKind } from "vscode-languageserver/node";
import { factsOf, textOr, texts } from "../hover/written.ts";
import type { Spot } from "../text/spot.ts";
import type { Snapshot } from "../workspace/snapshot.ts";
import type { Proposal } from "./choice.ts";

/** Headings that a document of its kind may still have, on a line that begins with `#`; null anywhere else. */
export function proposeSections({ snapshot, file, language, offset }: Spot, kind: DocumentKind): Proposal | null {
  const { text } = file;
  if (offset < (findFences(text)?.end ?? 0)) return null;
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const end = offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
  if (!/^#{1,2}(?!#)/.test(text.slice(start, offset))) return null;
  const sections = snapshot.parse(file)?.sections ?? [];
  const taken = new Set(sections.filter(({ heading }) => heading.start.offset !== start).map(({ key }) => key));
  const choices = sectionHeadings(kind, language ?? sourceLanguage(snapshot))
    .filter(({ key }) => !taken.has(key))
    .map(({ key, heading }) => ({
      label: `## ${heading}`,
      text: `## ${heading}`,
      kind: CompletionItemKind.Struct,
      detail: key,
    }));
  return { start, end, choices };
}

/** The language that the policy itself is written in, as far as its company says. */
function sourceLanguage(snapshot: Snapshot): string {
  const { authoritative, languages } = factsOf(snapshot, "company");
  return textOr(authoritative, texts(languages)[0] ?? "en");
}
