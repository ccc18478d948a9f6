import type { Purpose, PurposeFacts, Recipient } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { type Fact, fact } from "../html/facts.ts";
import { name } from "../html/name.ts";
import { route } from "../html/route.ts";
import type { Said } from "../html/say.ts";
import { choiceWords } from "./choice.ts";
import { dataList, keepingList } from "./data-facts.ts";

/** Which data, how long, who else gets it, and what a machine decides alone. */
export function useFacts(purpose: Purpose, context: Context): readonly (Fact | null)[] {
  const recipients = recipientList(purpose.recipients, context);
  return [
    ...dataFacts(purpose, context),
    { label: context.strings.card.recipients, value: recipients },
    aloneFact(purpose, context),
  ];
}

/** How to say yes, and no again; and who asks. */
export function askFacts(purpose: Purpose, context: Context): readonly Fact[] {
  const { card } = context.strings;
  return [
    { label: card.choice, value: choiceWords(purpose, context) },
    { label: purpose.mode === "opt-in" ? card.asks : card.does, value: controllerOf(purpose, context) },
  ];
}

/** Which data and how long: the facts that a place may change. */
function dataFacts(facts: Partial<PurposeFacts>, context: Context): readonly (Fact | null)[] {
  const { card } = context.strings;
  return [
    fact(card.needs, facts.needs, (items) => dataList(items, "full", context)),
    fact(card.optional, facts.optional, (items) => [dataList(items, "ring", context), h("p.note", card.optionalNote)]),
    fact(card.kept, facts.kept, (kept) => keepingList(kept, context)),
  ];
}

/** What the card says that one place changes: its data, who gets it, what a machine decides and the choice. */
export function cardFactsAt(
  facts: Partial<PurposeFacts>,
  everybody: Pick<PurposeFacts, "basis">,
  context: Context,
): readonly (Fact | null)[] {
  const { card } = context.strings;
  const { mode, basis = everybody.basis } = facts;
  return [
    ...dataFacts(facts, context),
    facts.recipients ? { label: card.recipients, value: recipientList(facts.recipients, context) } : null,
    aloneFact(facts, context),
    mode ? { label: card.choice, value: choiceWords({ mode, basis }, context) } : null,
  ];
}

function aloneFact(facts: Partial<PurposeFacts>, context: Context): Fact | null {
  const { card } = context.strings;
  return fact(card.alone, facts.decidesAlone, ({ effect, allowedBy, reviewAt }) =>
    card.aloneReview(name(effect), name(allowedBy), route(reviewAt)),
  );
}

/** Who gets the data, what they do and in which countries. */
function recipientList(ids: readonly string[], context: Context): Element | string {
  const { card } = context.strings;
  if (ids.length === 0) return card.nobody;
  const entries = ids.map((id) => {
    const recipient = context.recipient(id);
    if (!recipient) return [name(id)];
    return card.recipientIn(context.recipientName(id), name(recipient.does), placesOf(recipient, context));
  });
  return h("ul.lines", ...entries.map((entry) => h("li", ...entry)));
}

/** The countries it has data in, and what is different for people in single places. */
function placesOf({ where, byPlace }: Recipient, { language, strings: { card } }: Context): Said {
  const countries = (codes: readonly string[]): Said => language.list(codes.map(language.place), "unit");
  const local = byPlace.flatMap(({ place, facts }) => {
    const what = [...(facts.does ? [name(facts.does)] : []), ...(facts.where ? [countries(facts.where)] : [])];
    return what.length === 0 ? [] : [card.recipientInPlace(language.place(place), language.list(what, "unit"))];
  });
  return local.reduce(card.recipientPlaces, countries(where));
}

function controllerOf({ by }: Purpose, { model }: Context): Element {
  return name(model.company.controllers.find(({ id }) => id === by)?.name ?? by ?? model.company.name);
}
