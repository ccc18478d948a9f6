import type { ConfigPath, ConfigPlaces } from "./config-places.ts";
import type { Place } from "@candor/model";

/** The places of the keys and texts with a NUL character: JSON can write one, and no path of a file can have one. */
export function findNul(value: unknown, places: ConfigPlaces, path: ConfigPath = []): readonly Place[] {
  if (typeof value === "string") return value.includes("\0") ? [places.of(path)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = [...path, key];
    return key.includes("\0") ? [places.of(below, "key")] : findNul(inner, places, below);
  });
}
