import type { Declaration, Mention } from "@candor/compiler";
import type { Spot } from "../text/spot.ts";

/** The id that stands at a place of a document or of its tests, declared or named; null where none does, or the facts cannot be read. */
export function mentionAt({ snapshot, file, offset }: Spot): Mention | null {
  const { declared, mentioned } = snapshot.survey;
  const here = ({ document, place }: Mention): boolean =>
    document.file.path === file.path && place.start.offset <= offset && offset <= place.end.offset;
  return mentioned.find(here) ?? declared.find(here) ?? null;
}

/** Where an id is declared. */
export function declarationsOf(
  { snapshot }: Pick<Spot, "snapshot">,
  { to, id }: Pick<Mention, "to" | "id">,
): readonly Declaration[] {
  return snapshot.survey.declared.filter((mention) => mention.to === to && mention.id === id);
}

export function mentionsOf(
  { snapshot }: Pick<Spot, "snapshot">,
  { to, id }: Pick<Mention, "to" | "id">,
): readonly Mention[] {
  return snapshot.survey.mentioned.filter((mention) => mention.to === to && mention.id === id);
}
