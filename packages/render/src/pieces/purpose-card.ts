import type { DeviceEntry, Purpose, PurposeFacts } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import { type Context, labelled } from "../context.ts";
import { durationWords, periodWords } from "../format/duration.ts";
import { type Fact, fact, factList } from "../html/facts.ts";
import { name } from "../html/name.ts";
import { differencesByPlace } from "./by-place.ts";
import { cardFactsAt } from "./card-facts.ts";
import { cardParts, isOnCard, titleId } from "./consent-card.ts";
import { introduction } from "./introduction.ts";
import { ownSections } from "./own-sections.ts";

/** The consent card, and after it everything else about the purpose. Its anchor is the purpose's id. */
export function purposeCard(purpose: Purpose, context: Context): Element {
  const { card } = context.strings;
  const more = [
    ...introduction(purpose.sections, 4),
    ...ownSections(
      purpose.sections.filter(({ key }) => !isOnCard(key)),
      4,
    ),
    ...factList(moreFacts(purpose, context)),
    ...deviceTable(purpose.onDevice, context),
    ...differencesByPlace(purpose.byPlace, 4, context, (facts) => placeFacts(facts, purpose, context)),
  ];
  return h(
    "article.card",
    { id: purpose.id, ariaLabelledBy: titleId(purpose) },
    ...cardParts(purpose, context),
    h("div.card-more", h("h4.quiet", card.more), ...more),
  );
}

function moreFacts(facts: Partial<PurposeFacts>, context: Context): readonly (Fact | null)[] {
  const { card, terms } = context.strings;
  const { language, model } = context;
  return [
    fact(card.basis, facts.basis, (basis) => terms.basis[basis].name),
    fact(card.under, facts.under, name),
    fact(card.specialBecause, facts.specialBecause, (why) => terms.specialBecause.get(why) ?? terms.own(why)),
    fact(card.serves, facts.serves, (id) => servedWords(id, context)),
    fact(card.howOften, facts.howOften, ({ times, per }) => card.atMost(times, periodWords(per, language))),
    fact(card.askAgain, facts.askAgain, (time) => card.every(durationWords(time, language))),
    fact(card.softOptIn, facts.softOptIn === true ? true : null, () => card.softOptInText),
    fact(card.channels, facts.channels, (ids) => language.list(ids.map((id) => labelled(model.company.channels, id)))),
    fact(card.people, facts.people, (ids) => language.list(ids.map((id) => labelled(model.company.people, id)))),
    fact(card.onBehalfOf, facts.onBehalfOf, name),
  ];
}

/** The facts of one place, in the order of the card. */
function placeFacts(facts: Partial<PurposeFacts>, everybody: Purpose, context: Context): readonly (Fact | null)[] {
  return [...cardFactsAt(facts, everybody, context), ...moreFacts(facts, context)];
}

/** What a purpose serves, in the words of the mission. */
function servedWords(id: string, { model }: Context): Element {
  const { aims, promises } = model.mission;
  return name([...aims, ...promises].find((served) => served.id === id)?.says ?? id);
}

function deviceTable(entries: readonly DeviceEntry[], { strings }: Context): readonly Element[] {
  if (entries.length === 0) return [];
  const { device } = strings.card;
  const head = [device.name, device.by, device.lasts, device.because];
  const rows = entries.map((entry) =>
    h(
      "tr",
      h("th", { scope: "row" }, name(entry.name)),
      ...[entry.by, entry.lasts, entry.neededBecause ?? ""].map((text) => h("td", name(text))),
    ),
  );
  const body = [h("thead", h("tr", ...head.map((text) => h("th", { scope: "col" }, text)))), h("tbody", ...rows)];
  return [
    h("h4", device.heading),
    h("div.scroll", { tabIndex: 0, role: "group", ariaLabel: device.heading }, h("table", ...body)),
  ];
}
