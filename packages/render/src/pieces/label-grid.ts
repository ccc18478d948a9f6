import type { DataItem, Purpose } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { itemId, partId, toId } from "../html/anchors.ts";
import { badge, mark, type Shape } from "../html/badge.ts";
import { inReadingOrder } from "../purpose-order.ts";

type Use = "needed" | "optional" | "unused";
const SHAPES: Record<Use, Shape> = { needed: "full", optional: "ring", unused: "dash" };

/** More columns than this do not leave room for words on a sheet of paper: there the shape alone says it, with the legend. */
const ROOMY = 12;

/** More than this leave no room for words beside the list of contents, nor, more than the second, on any screen. */
const WIDE = 4;
const WIDEST = 8;

/** The label: a table of data × purpose that says of each pair `needed`, `optional` or `not used`, in words and shape. */
export function labelGrid(context: Context): readonly Element[] {
  const { grid } = context.strings;
  const purposes = inReadingOrder(context.model.purposes);
  const head = h(
    "tr",
    h("th", { scope: "col" }, grid.data),
    ...purposes.map(({ id }) => h("th", { scope: "col" }, context.purposeLink(id))),
  );
  // A grid has many cells of three kinds.
  const cells = {
    needed: cell("needed", context),
    optional: cell("optional", context),
    unused: cell("unused", context),
  };
  const rows = byFirstUse(context.model.data, purposes).map((item) =>
    h("tr", rowHead(item, context), ...purposes.map((purpose) => cells[useOf(item.id, purpose)])),
  );
  const table = h(
    "table.grid",
    { className: sizesOf(purposes.length) },
    h("caption.unseen", grid.heading),
    h("thead", head),
    h("tbody", ...rows),
  );
  return [
    legend(context),
    ...(purposes.length > WIDE ? [h("p.note.sideways", { className: sizesOf(purposes.length) }, grid.sideways)] : []),
    h("div.scroll", { tabIndex: 0, role: "group", ariaLabelledBy: partId("grid") + ".title" }, table),
  ];
}

function sizesOf(columns: number): string[] {
  return [
    ...(columns > WIDE ? ["some"] : []),
    ...(columns > WIDEST ? ["most"] : []),
    ...(columns > ROOMY ? ["many"] : []),
  ];
}

/** Items of one use stand together, so that the filled cells step down the table; those of one use stay sorted by name. */
function byFirstUse(items: readonly DataItem[], purposes: readonly Purpose[]): readonly DataItem[] {
  const first = (item: DataItem): number => {
    const at = purposes.findIndex((purpose) => useOf(item.id, purpose) !== "unused");
    return at < 0 ? purposes.length : at;
  };
  return items.toSorted((a, b) => first(a) - first(b));
}

function rowHead(item: DataItem, { strings, dataTitle }: Context): Element {
  const { special, sensitive } = item;
  const label = h("a", { href: toId(itemId("data", item.id)) }, dataTitle(item.id));
  const flag = special ? strings.notable.special : sensitive.length > 0 ? strings.notable.sensitive : null;
  return h("th", { scope: "row" }, label, ...(flag === null ? [] : [" ", badge("point", flag)]));
}

function useOf(item: string, { needs, optional }: Purpose): Use {
  if (needs.includes(item)) return "needed";
  return optional.includes(item) ? "optional" : "unused";
}

function cell(use: Use, { strings }: Context): Element {
  const words = h(use === "unused" ? "span.unseen" : "span.word", strings.grid[use]);
  return h("td", { className: [`use-${use}`] }, mark(SHAPES[use]), words);
}

function legend({ strings }: Context): Element {
  const uses: readonly Use[] = ["needed", "optional", "unused"];
  return h("ul.legend", ...uses.map((use) => h("li", mark(SHAPES[use]), strings.grid.legend[use])));
}
