import type { Keeping, PurposeFacts } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { keepingWords } from "../format/keeping.ts";
import { mark, type Shape } from "../html/badge.ts";
import type { Piece } from "../html/say.ts";

/** Data items as a list with one shape before each. */
export function dataList(items: readonly string[], shape: Shape, context: Context): Element {
  return h("ul.items", ...items.map((item) => h("li", mark(shape), context.dataName(item))));
}

/** How long each item is kept: items with the same time share a line, and one time for all stands alone. */
export function keepingList(kept: PurposeFacts["kept"], context: Context): Piece {
  const groups = new Map<string, { readonly keeping: Keeping; readonly items: string[] }>();
  for (const { item, keeping } of kept) {
    const key = JSON.stringify(keeping);
    const group = groups.get(key) ?? { keeping, items: [] };
    group.items.push(item);
    groups.set(key, group);
  }
  const lines = [...groups.values()].map(({ keeping, items }) => {
    const words = keepingWords(keeping, context.language);
    if (groups.size === 1) return words;
    return context.strings.card.keptItem(context.language.list(items.map(context.dataName)), words);
  });
  const [only = []] = lines;
  return lines.length === 1 ? only : h("ul.lines.kept", ...lines.map((line) => h("li", ...line)));
}
