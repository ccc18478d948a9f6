import { isMap, isSeq, type Pair } from "yaml";
import type { Place } from "@candor/model";
import type { FrontmatterPath } from "../document.ts";
import type { Placer } from "../text/place.ts";
import { keyText, rangeOf } from "./plain.ts";

type PlaceOf = (path: FrontmatterPath, part?: "key" | "value") => Place;

/** Looks up where a path of the frontmatter stands; of its nearest parent where the path has none. */
export function placesIn(root: unknown, whole: Place, place: Placer): PlaceOf {
  const maps = new WeakMap<object, ReadonlyMap<string, Pair>>();
  return (path, part = "value") => {
    let [node, key]: [unknown, unknown] = [root, undefined];
    for (const step of path) {
      const pair = isMap(node) ? pairsOf(node, maps).get(String(step)) : undefined;
      const item = isSeq(node) ? node.items[Number(step)] : undefined;
      if (pair === undefined && item === undefined) return node === root ? whole : place(...rangeOf(key ?? node));
      [node, key] = pair ? [pair.value, pair.key] : [item, undefined];
    }
    if (node === root) return whole;
    const [start, end] = rangeOf(part === "key" && key !== undefined ? key : node);
    return start === end && key !== undefined ? place(...rangeOf(key)) : place(start, end);
  };
}

/** Made once for each map: a file of a thousand ids is asked for each of them. */
function pairsOf(map: { items: Pair[] }, maps: WeakMap<object, ReadonlyMap<string, Pair>>): ReadonlyMap<string, Pair> {
  const known = maps.get(map);
  if (known) return known;
  const pairs = new Map(map.items.toReversed().map((pair) => [keyText(pair) ?? "", pair]));
  maps.set(map, pairs);
  return pairs;
}
