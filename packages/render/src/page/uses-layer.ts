import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { purposeCard } from "../pieces/purpose-card.ts";
import { inReadingOrder } from "../purpose-order.ts";
import { part } from "./part.ts";

/** The second layer: one card per purpose. */
export function usesLayer(context: Context): readonly Element[] {
  const { page } = context.strings;
  const cards = inReadingOrder(context.model.purposes).map((purpose) => purposeCard(purpose, context));
  return part("uses", 2, page.uses, cards.length === 0 ? [] : [h("p.lead", page.usesIntro), ...cards]);
}
