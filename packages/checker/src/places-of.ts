import type { Place } from "@candor/model";
import type { ConfigSource, Files, Spot } from "./facts.ts";
import { createPlacer } from "./place.ts";

/** Gives places for spots, as findings name them, and keeps the texts that they lie in. */
export interface PlacesOf {
  of(at: Spot | Place): Place;
  /** By the path in the place; that of the config too. */
  readonly texts: ReadonlyMap<string, string>;
}

export function createPlacesOf(files: Files, source: ConfigSource): PlacesOf {
  const texts = new Map([[source.file, source.text]]);
  const placers = new Map<string, ReturnType<typeof createPlacer>>();
  return {
    texts,
    of: (at) => {
      if ("file" in at) return at;
      const file = files.show(at.path);
      const text = files.textOf(at.path);
      texts.set(file, text);
      const placeIn = placers.get(at.path) ?? createPlacer(file, text);
      placers.set(at.path, placeIn);
      return placeIn(at.start, at.end);
    },
  };
}
