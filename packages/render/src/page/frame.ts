import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { type Part, partId, toId } from "../html/anchors.ts";
import { name } from "../html/name.ts";
import { route, safeHref } from "../html/route.ts";
import { inReadingOrder } from "../purpose-order.ts";

/** The bar at the top: whose page it is, and the way to the reader's choices. */
export function masthead({ model: { company }, strings: { page } }: Context): Element {
  const choices = safeHref(company.choices.agree.where);
  const button = choices === null ? [] : [h("a.button", { href: choices }, page.yourChoices)];
  return h("header.masthead", h("p.brand", name(company.name), h("span.kind", page.kind)), ...button);
}

const FULL_PARTS = [
  "company",
  "data",
  "recipients",
  "safeguards",
  "rights",
  "california",
  "breach",
  "report",
  "complaints",
] as const;

/** The list of the page's parts; only of those that stand on it. */
export function contents(context: Context, standing: ReadonlySet<string>): Element {
  const { page, promises, grid, choices, notable, full } = context.strings;
  const inner = (entries: readonly [Part, string][]) =>
    entries.filter(([part]) => standing.has(partId(part))).map(([part, title]) => h("li", link(partId(part), title)));
  const short = inner([
    ["promises", promises.heading],
    ["grid", grid.heading],
    ["choices", choices.heading],
    ["notable", notable.heading],
    ["who", page.who],
  ]);
  const uses = inReadingOrder(context.model.purposes).map(({ id }) => h("li", context.purposeLink(id)));
  const rest = inner(FULL_PARTS.map((part) => [part, full[part]]));
  const groups: [Part, string, Element[]][] = [
    ["top", page.atATop, short],
    ["uses", page.uses, uses],
    ["full", page.full, rest],
  ];
  const lists = groups
    .filter(([part]) => standing.has(partId(part)))
    .map(([part, title, entries]) => h("li", link(partId(part), title), h("ul", ...entries)));
  return h(
    "nav.contents",
    { ariaLabel: page.contents },
    h("p.contents-title", { ariaHidden: "true" }, page.contents),
    h("ul", ...lists),
  );
}

function link(id: string, title: string): Element {
  return h("a", { href: toId(id) }, title);
}

/** Where a page stands, and from which day its text holds. */
export interface Standing {
  /** Null where nobody knows yet. */
  readonly url: string | null;
  /** `YYYY-MM-DD`; null for a text that has not been released. */
  readonly effective: string | null;
}

/** What the page is, from when it holds, where it lives, and that it is quiet. */
export function footer({ model, strings: { page }, language }: Context, { url, effective }: Standing): Element {
  const holds = effective === null ? [page.notReleased] : page.holdsFrom(language.date(effective));
  return h(
    "footer.foot",
    h("p", ...page.edition(name(model.company.name), model.version), ". ", ...holds),
    ...(url === null ? [] : [h("p", ...page.keptHere(route(url)))]),
    h("p.note", page.madeWith),
    h("p.to-top", link(partId("top"), page.backToTop)),
  );
}
