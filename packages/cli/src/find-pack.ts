import { codesNamed, type Pack, PACKS } from "@candor/compiler";
import { didYouMean } from "./did-you-mean.ts";
import { clip } from "./render/visible.ts";

/** The pack with this id, of Candor's or of a company's own; for one that nobody knows, what to say of it. */
export function findPack(id: string, own: readonly Pack[] = []): Pack | string {
  const packs = [...PACKS, ...own];
  const pack = packs.find((candidate) => candidate.id === id);
  if (pack) return pack;
  const named = packs.filter((candidate) => isNamed(id, candidate));
  if (named[0] && named.length === 1) return `there is no pack \`${clip(id, 100)}\`; did you mean \`${named[0].id}\`?`;
  const ids = packs.map((candidate) => candidate.id);
  return `there is no pack \`${clip(id, 100)}\`; ${didYouMean(id, ids, `there are ${ids.join(", ")}`)}`;
}

/** Whether a pack is called by its title, or by the country where it holds: `brazil`, `Japan`. */
function isNamed(written: string, { title, places }: Pack): boolean {
  const word = written
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, " ")
    .trim();
  const named = codesNamed(written);
  const words = title
    .toLowerCase()
    .replaceAll(/[’']s\b/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  return places.some((place) => named.includes(place)) || (word.length > 3 && ` ${words} `.includes(` ${word} `));
}
