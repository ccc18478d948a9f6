import type { Nodes } from "hast";
import type { Language } from "../language.ts";

/** Words a minute, silent reading of English non-fiction: Brysbaert, 2019, Journal of Memory and Language 109. */
const WORDS_A_MINUTE = 238;

/** Minutes to read these nodes, at least 1, rounded: no more precise than people are. */
export function readingMinutes(nodes: readonly Nodes[], language: Language): number {
  const segmenter = new Intl.Segmenter(language.strings.locale, { granularity: "word" });
  let words = 0;
  for (const text of nodes.flatMap(texts)) {
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
  }
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

function texts(node: Nodes): readonly string[] {
  if (node.type === "text") return [node.value];
  return "children" in node ? node.children.flatMap(texts) : [];
}
