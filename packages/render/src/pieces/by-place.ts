import type { ByPlace } from "@candor/model";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Context } from "../context.ts";
import { type Fact, factList } from "../html/facts.ts";

/** What is different in single places: a heading per place and only the facts that differ there. */
export function differencesByPlace<Facts>(
  differences: readonly ByPlace<Facts>[],
  level: 4 | 5,
  { language, strings }: Context,
  factsOf: (facts: Partial<Facts>) => readonly (Fact | null)[],
): readonly Element[] {
  return differences.flatMap(({ place, facts }) => {
    const list = factList(factsOf(facts));
    const heading = h(`h${level}`, ...strings.card.inPlace(language.place(place)));
    return list.length === 0 ? [] : [h("div.in-place", heading, ...list)];
  });
}
