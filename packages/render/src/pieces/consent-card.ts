import type { PolicyModel, Purpose } from "@candor/model";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { type Context, createContext } from "../context.ts";
import { itemId } from "../html/anchors.ts";
import { badge, type Shape } from "../html/badge.ts";
import { factList } from "../html/facts.ts";
import { name } from "../html/name.ts";
import { proseElements } from "../html/prose.ts";
import type { Strings } from "../strings/strings.ts";
import { differencesByPlace } from "./by-place.ts";
import { askFacts, cardFactsAt, useFacts } from "./card-facts.ts";

/** The sections that the card itself shows. */
const CARD_SECTIONS = ["benefit", "why", "refuse"] as const;
type CardSection = (typeof CARD_SECTIONS)[number];

/** The card a person sees before they say yes: the author's prose, and beside it the facts. */
export function consentCard(purpose: Purpose, model: PolicyModel, strings: Strings): Element {
  const context = createContext(model, strings);
  const places = differencesByPlace(purpose.byPlace, 4, context, (facts) => cardFactsAt(facts, purpose, context));
  return h(
    "article.card",
    { ariaLabelledBy: titleId(purpose) },
    ...cardParts(purpose, context),
    ...(places.length === 0 ? [] : [h("div.card-more", ...places)]),
  );
}

/** The parts of the card, for whoever puts something after them. */
export function cardParts(purpose: Purpose, context: Context): readonly Element[] {
  return [
    h(
      "header.card-head",
      h("p.badges", ...badges(purpose, context)),
      h("h3", { id: titleId(purpose) }, name(purpose.title || purpose.id)),
      h("p.summary", purpose.summary),
    ),
    h(
      "div.card-body",
      h(
        "div.card-prose",
        ...CARD_SECTIONS.flatMap((key) => cardSection(key, purpose, context)),
        ...factList(askFacts(purpose, context), "facts asked"),
      ),
      ...factList(useFacts(purpose, context)),
    ),
  ];
}

export function titleId(purpose: Purpose): string {
  return itemId("title", purpose.id);
}

/** Whether the card shows this section, so that what comes after does not show it again. */
export function isOnCard(key: string | null): boolean {
  return CARD_SECTIONS.some((shown) => shown === key);
}

function cardSection(key: CardSection, purpose: Purpose, { strings }: Context): readonly Element[] {
  const bodies: readonly ElementContent[] = purpose.sections
    .filter((section) => section.key === key)
    .flatMap(({ body }) => proseElements(body, 4));
  if (bodies.length === 0) return [];
  const title = key === "refuse" ? strings.card.refuse[purpose.mode] : strings.card[key];
  return [h("section", { className: [`card-${key}`] }, h("h4", title), ...bodies)];
}

const SHAPES: Record<Purpose["mode"], Shape> = { "opt-in": "ring", "opt-out": "half", none: "full" };

/** In words and shape: whether it waits for a yes, and what deserves care. */
function badges({ mode, basis, needs, optional, decidesAlone }: Purpose, context: Context): readonly Element[] {
  const { card, terms, notable } = context.strings;
  const special = [...needs, ...optional].some((item) => context.dataItem(item)?.special);
  return [
    badge(SHAPES[mode], mode === "none" ? terms.basis[basis].badge : card.badge[mode]),
    ...(special ? [badge("point", notable.special)] : []),
    ...(decidesAlone ? [badge("point", notable.alone)] : []),
  ];
}
