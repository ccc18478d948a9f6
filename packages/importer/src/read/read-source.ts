import type { Root } from "mdast";
import type { LeftOut, Refusal, Sentence, Source } from "../source.ts";
import type { Block } from "./block.ts";
import { findExtreme } from "./find-extreme.ts";
import { withoutHidden } from "./hidden.ts";
import { countLeftOut, type LeftOutCount } from "./left-out.ts";
import { parseHtml } from "./parse-html.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { parsePlain } from "./parse-plain.ts";
import { toBlocks } from "./to-blocks.ts";
import { toSentences } from "./to-sentences.ts";

/** What is read of one file. */
interface Read {
  readonly sentences: readonly Sentence[];
  readonly leftOut: readonly LeftOut[];
}

/** The sentences of one file and what it holds besides, or why it is not read. `firstBlock` numbers its blocks. */
export function readSource(source: Source, firstBlock: number): Read | Refusal {
  const text = withoutHidden(source.text);
  const extreme = findExtreme({ ...source, text });
  if (extreme) return extreme;
  try {
    const leftOut = countLeftOut();
    const sentences = toSentences(source.path, blocksOf({ ...source, text }, leftOut), firstBlock);
    return { sentences, leftOut: leftOut.all() };
  } catch (error) {
    // The limits should not let a parser run out of stack; if one does, it is still the file that is too deep.
    if (error instanceof RangeError) return { path: source.path, line: 1, reason: "it is nested too deep" };
    throw error;
  }
}

function blocksOf({ format, text, path }: Source, leftOut: LeftOutCount): readonly Block[] {
  if (format === "text") return parsePlain(text);
  const inner = (html: string): Root =>
    findExtreme({ path, format: "html", text: html }) ? { type: "root", children: [] } : parseHtml(html, leftOut);
  return toBlocks(format === "html" ? parseHtml(text, leftOut) : parseMarkdown(text, leftOut), text, inner);
}
