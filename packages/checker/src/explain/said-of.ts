import type { Place } from "@candor/model";
import type { Said } from "../explained.ts";
import type { Access, Reached, Source, Spot, Way } from "../facts.ts";
import type { CodePurpose } from "../purposes/code-purpose.ts";

/** Gives the place of a spot, and of a pattern in the config. */
export interface Places {
  readonly at: (spot: Spot) => Place;
  readonly ofPattern: (pattern: string) => Place;
}

/** All that says what an access is for: its view; else the code around it; else what leads there. */
export function saidOf(
  { view, doubt }: Pick<Access, "view" | "doubt">,
  { code, reached }: { readonly code: CodePurpose; readonly reached: Reached | null },
  places: Places,
): readonly Said[] {
  if (doubt !== null) return [];
  if (view !== null) return [{ by: "view", purposes: view, places: [], start: null, calls: [] }];
  if (code.kind === "none") return (reached?.ways ?? []).map((way) => onWay(way, places));
  return [{ ...bySource(code.source, places), purposes: code.kind === "purpose" ? code.purposes : [], calls: [] }];
}

function onWay({ from, calls }: Way, places: Places): Said {
  const called = calls.map(({ name, at }) => ({ name, place: places.at(at) }));
  if ("source" in from) return { ...bySource(from.source, places), purposes: from.purposes, calls: called };
  const { kind, label } = from;
  return { by: "start", purposes: [], places: [places.at(from)], start: { kind, label }, calls: called };
}

function bySource(source: Source, { at, ofPattern }: Places): Pick<Said, "by" | "places" | "start"> {
  return "pattern" in source
    ? { by: "config", places: [ofPattern(source.pattern)], start: null }
    : { by: "comment", places: source.tags.map(at), start: null };
}
