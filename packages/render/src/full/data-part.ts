import type { DataFacts, DataItem, Purpose } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { byKeeping, keepingWords } from "../format/keeping.ts";
import { itemId, partId } from "../html/anchors.ts";
import { type Fact, fact } from "../html/facts.ts";
import { name } from "../html/name.ts";
import type { Said } from "../html/say.ts";
import { differencesByPlace } from "../pieces/by-place.ts";
import { ownSections } from "../pieces/own-sections.ts";
import { inReadingOrder } from "../purpose-order.ts";

/** Every data item with its source, how long it is kept and what it is used for. */
export function dataPart(context: Context): readonly Element[] {
  const { full } = context.strings;
  const { data, texts } = context.model;
  const columns = [full.item, full.from, full.kept, full.usedFor];
  const head = h("thead", h("tr", ...columns.map((title) => h("th", { scope: "col" }, title))));
  const table = h("table.sheet", head, h("tbody", ...data.map((item) => row(item, context))));
  const label = { tabIndex: 0, role: "group", ariaLabelledBy: `${partId("data")}.title` };
  const places = data.flatMap((item) =>
    differencesByPlace(item.byPlace, 5, context, (facts) => dataFacts(facts, context)).map((difference) =>
      h("div.entry", h("h4", context.dataTitle(item.id)), difference),
    ),
  );
  return [
    ...(data.length === 0 ? [] : [h("div.scroll", label, table)]),
    ...places,
    ...ownSections(texts.data.sections, 4),
  ];
}

function row(item: DataItem, context: Context): Element {
  const { full } = context.strings;
  const users = inReadingOrder(
    context.model.purposes.filter(({ needs, optional }) => needs.includes(item.id) || optional.includes(item.id)),
  );
  const used =
    users.length === 0 ? [full.unused] : context.language.list(users.map(({ id }) => context.purposeLink(id)));
  return h(
    "tr",
    { id: itemId("data", item.id) },
    h(
      "th",
      { scope: "row" },
      context.dataTitle(item.id),
      ...kinds(item, context).map((kind) => h("span.kind", ...kind)),
    ),
    h("td", ...sources(item, context)),
    h("td", ...keptTimes(item, users, context)),
    h("td", ...used),
  );
}

/** How long an item is kept: each use says it for itself, and where they differ each use's own time stands. */
function keptTimes(item: DataItem, users: readonly Purpose[], context: Context): Said {
  const { language, purposeLink, strings } = context;
  const uses = users.flatMap(({ id, kept }) =>
    kept.filter((entry) => entry.item === item.id).map(({ keeping }) => ({ id, keeping })),
  );
  const groups = byKeeping(uses, ({ keeping }) => keeping);
  const [only] = groups;
  if (!only) return item.kept === null ? [] : keepingWords(item.kept, language);
  if (groups.length === 1) return keepingWords(only.keeping, language);
  const lines = groups.map(({ keeping, things }) =>
    strings.card.keptItem(language.list(things.map(({ id }) => purposeLink(id))), keepingWords(keeping, language)),
  );
  return [h("ul.lines.kept", ...lines.map((line) => h("li", ...line)))];
}

/** What deserves care about an item, as short notes under its name. */
function kinds({ special, sensitive, pseudonymous }: DataItem, { strings, language }: Context): readonly Said[] {
  const { terms, notable, full } = strings;
  return [
    ...(special === null ? [] : [full.isKind(notable.special, terms.special.get(special) ?? terms.own(special))]),
    ...(sensitive.length === 0 ? [] : [notable.isSensitive(language.list(sensitive.map(language.place)))]),
    ...(pseudonymous ? [[full.pseudonymous]] : []),
  ];
}

function sources({ from, source }: Pick<DataFacts, "from" | "source">, { strings }: Context): Said {
  const lines = from.map((each): Said => {
    const words = strings.terms.source[each];
    return source === null || each === "you" || each === "your-use"
      ? [words]
      : strings.full.fromSource(words, name(source));
  });
  const [only = []] = lines;
  return lines.length === 1 ? only : [h("ul.lines", ...lines.map((line) => h("li", ...line)))];
}

function dataFacts(facts: Partial<DataFacts>, context: Context): readonly (Fact | null)[] {
  const { full, terms } = context.strings;
  const { list, place } = context.language;
  return [
    fact(full.from, facts.from, (from) => sources({ from, source: facts.source ?? null }, context)),
    fact(full.kept, facts.kept, (kept) => keepingWords(kept, context.language)),
    fact(full.category, facts.special, (special) => terms.special.get(special) ?? terms.own(special)),
    fact(full.sensitiveIn, facts.sensitive, (codes) => list(codes.map(place))),
  ];
}
