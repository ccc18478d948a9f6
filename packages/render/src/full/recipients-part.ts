import type { Recipient, RecipientFacts } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { itemId } from "../html/anchors.ts";
import { type Fact, fact, factList } from "../html/facts.ts";
import { name } from "../html/name.ts";
import { route } from "../html/route.ts";
import { differencesByPlace } from "../pieces/by-place.ts";
import { ownSections } from "../pieces/own-sections.ts";

/** Everybody else who gets data: for what, where, and on which ground it leaves a country. */
export function recipientsPart(context: Context): readonly Element[] {
  const { recipients, texts } = context.model;
  const entries = recipients.map((recipient) => entry(recipient, context));
  return [
    ...(entries.length === 0 ? [] : [h("div.entries.wide", ...entries)]),
    ...ownSections(texts.recipients.sections, 4),
  ];
}

function entry(recipient: Recipient, context: Context): Element {
  return h(
    "div.entry",
    { id: itemId("recipient", recipient.id) },
    h("h4", name(recipient.label)),
    h("p.note", name(recipient.does)),
    ...factList(recipientFacts(recipient, context)),
    ...differencesByPlace(recipient.byPlace, 5, context, (facts) => recipientFacts(facts, context)),
  );
}

function recipientFacts(facts: Partial<RecipientFacts>, context: Context): readonly (Fact | null)[] {
  const { full, terms } = context.strings;
  const { list, place } = context.language;
  const { purposes } = context.model;
  return [
    fact(full.role, facts.role, (role) => terms.role[role]),
    fact(full.where, facts.where, (codes) => list(codes.map(place))),
    getsFact(facts.gets, context),
    fact(full.for, facts.for, (ids) =>
      ids.length === purposes.length ? full.forEveryUse : list(ids.map(context.purposeLink)),
    ),
    fact(full.transfers, facts.transfers, (transfers) => transferLines(transfers, context)),
    fact(full.recipientKind, facts.category, name),
    fact(full.contract, facts.contract, context.language.date),
    fact(full.arrangement, facts.arrangement, name),
    fact(full.uses, facts.uses, (helpers) => list(helpers.map(name))),
    fact(full.askAt, facts.askAt, route),
    fact(full.sold, facts.sold === true ? true : null, () => full.soldText),
    fact(full.forAds, facts.sharedForAds === true ? true : null, () => full.forAdsText),
  ];
}

/** A recipient may get one item or nearly all. */
function getsFact(
  items: readonly string[] | undefined,
  { strings: { full }, language, dataName, inLabelOrder, model }: Context,
): Fact | null {
  const gets = fact(full.gets, items, (ids) =>
    ids.length === model.data.length ? full.allData : language.list(inLabelOrder(ids).map(dataName)),
  );
  return gets && { ...gets, long: (items?.length ?? 0) > 6 };
}

function transferLines(transfers: RecipientFacts["transfers"], { strings: { full }, language }: Context): Element {
  const lines = transfers.map(({ from, to, by, copy }) => {
    const words = full.transfer(language.place(from), language.place(to), name(by));
    return h("li", ...words, ...(copy === null ? [] : [h("p.note", ...full.copy(route(copy)))]));
  });
  return h("ul.lines", ...lines);
}
