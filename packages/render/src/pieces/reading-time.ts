import { countWords, readingMinutes } from "@candor/model";
import type { Nodes } from "hast";
import type { Language } from "../language.ts";

/** The words that stand in these nodes. */
export function wordsToRead(nodes: readonly Nodes[], { strings }: Language): number {
  const texts: string[] = [];
  for (const node of nodes) gather(node, texts);
  return countWords(texts, strings.locale);
}

/** Minutes to read so many words, at least 1, rounded: no more precise than people are. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(readingMinutes(words)));
}

function gather(node: Nodes, texts: string[]): void {
  if (node.type === "text") texts.push(node.value);
  if ("children" in node) for (const child of node.children) gather(child, texts);
}
