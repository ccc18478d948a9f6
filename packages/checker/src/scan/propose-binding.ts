import type { Place, PolicyModel } from "@candor/model";
import type { Spot } from "../facts.ts";
import type { ProposedBinding } from "../scanned.ts";
import type { Found } from "./find-looking.ts";
import { itemOf } from "./item-of.ts";
import { SURE } from "./weigh.ts";

/** A property that looks personal, with what else is known of it. */
export interface Counted {
  readonly found: Found;
  /** What the config calls it, where it can. */
  readonly target: string | null;
  /** Paths of files with reads of it, one for each read. */
  readonly reads: readonly string[];
}

export interface Asked {
  readonly model: PolicyModel | null;
  readonly placeOf: (spot: Spot) => Place;
  readonly show: (path: string) => string;
}

/** The data item that a property would be, how sure that is, and why. */
export function proposeBinding({ found, target, reads }: Counted, { model, placeOf, show }: Asked): ProposedBinding {
  const { property, kind, weight, why } = found;
  const { item, isExact, why: isItem } = itemOf(kind, property.name, model);
  const files = [...new Set(reads)].map(show).toSorted();
  return {
    target,
    property: property.way.map((name) => name || "…").join("."),
    place: placeOf(property.at),
    item,
    confidence: weight >= SURE && (item.isNew || isExact) ? "sure" : "likely",
    why: [...why, ...(isItem === null ? [] : [isItem]), ...(files.length > 0 ? [readIn(reads.length, files)] : [])],
    reads: { count: reads.length, files },
  };
}

function readIn(count: number, files: readonly string[]): string {
  const [first] = files;
  const more = files.length === 1 ? "" : ` and ${files.length - 1} more`;
  return `it is read ${count === 1 ? "once" : `${count} times`}, in ${first}${more}`;
}
