import { countWords, readingMinutes } from "@candor/model";
import type { Nodes } from "hast";
import type { Language } from "../language.ts";

/** Minutes to read these nodes, at least 1, rounded: no more precise than people are. */
export function minutesToRead(nodes: readonly Nodes[], language: Language): number {
  return Math.max(1, Math.round(readingMinutes(countWords(nodes.flatMap(texts), language.strings.locale))));
}

function texts(node: Nodes): readonly string[] {
  if (node.type === "text") return [node.value];
  return "children" in node ? node.children.flatMap(texts) : [];
}
