import type { PurposeFacts } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { byKeeping, keepingWords } from "../format/keeping.ts";
import { mark, type Shape } from "../html/badge.ts";
import type { Piece } from "../html/say.ts";

/** Data items as a list with one shape before each. */
export function dataList(items: readonly string[], shape: Shape, context: Context): Element {
  return h("ul.items", ...context.inLabelOrder(items).map((item) => h("li", mark(shape), context.dataName(item))));
}

/** How long each item is kept: items with the same time share a line, and one time for all stands alone. */
export function keepingList(kept: PurposeFacts["kept"], context: Context): Piece {
  const groups = byKeeping(kept, ({ keeping }) => keeping);
  const lines = groups.map(({ keeping, things }) => {
    const words = keepingWords(keeping, context.language);
    if (groups.length === 1) return words;
    const items = context.inLabelOrder(things.map(({ item }) => item));
    return context.strings.card.keptItem(context.language.list(items.map(context.dataName)), words);
  });
  const [only = []] = lines;
  return lines.length === 1 ? only : h("ul.lines.kept", ...lines.map((line) => h("li", ...line)));
}
