import type { Location } from "vscode-languageserver/node";
import type { Locator } from "../text/locations.ts";
import type { Spot } from "../text/spot.ts";
import { declarationsOf, mentionAt, mentionsOf } from "./mention-at.ts";

/** Where the id at a place is declared; of a purpose, its title. */
export function findDefinition(spot: Spot, { location }: Locator): readonly Location[] {
  const mention = mentionAt(spot);
  return mention ? declarationsOf(spot, mention).map(({ place }) => location(place)) : [];
}

/** Every place that names the id at a place. */
export function findReferences(spot: Spot, withDeclaration: boolean, { location }: Locator): readonly Location[] {
  const mention = mentionAt(spot);
  if (!mention) return [];
  const declared = withDeclaration ? declarationsOf(spot, mention) : [];
  return [...declared, ...mentionsOf(spot, mention)].map(({ place }) => location(place));
}
