import type { Root } from "mdast";
import type { Refusal, Sentence, Source } from "../source.ts";
import type { Block } from "./block.ts";
import { findExtreme } from "./find-extreme.ts";
import { withoutHidden } from "./hidden.ts";
import { parseHtml } from "./parse-html.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { parsePlain } from "./parse-plain.ts";
import { toBlocks } from "./to-blocks.ts";
import { toSentences } from "./to-sentences.ts";

/** The sentences of one file, or why it is not read. `firstBlock` numbers its blocks. */
export function readSource(source: Source, firstBlock: number): readonly Sentence[] | Refusal {
  const text = withoutHidden(source.text);
  const extreme = findExtreme({ ...source, text });
  if (extreme) return extreme;
  try {
    return toSentences(source.path, blocksOf({ ...source, text }), firstBlock);
  } catch (error) {
    // The limits should not let a parser run out of stack; if one does, it is still the file that is too deep.
    if (error instanceof RangeError) return { path: source.path, line: 1, reason: "it is nested too deep" };
    throw error;
  }
}

function blocksOf({ format, text, path }: Source): readonly Block[] {
  if (format === "text") return parsePlain(text);
  const inner = (html: string): Root =>
    findExtreme({ path, format: "html", text: html }) ? { type: "root", children: [] } : parseHtml(html);
  return toBlocks(format === "html" ? parseHtml(text) : parseMarkdown(text), text, inner);
}
