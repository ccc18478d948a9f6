import { nearest, type Pack, PACKS } from "@candor/compiler";
import { clip } from "./render/visible.ts";

/** The pack with this id, of Candor's or of a company's own; for one that nobody knows, what to say of it. */
export function findPack(id: string, own: readonly Pack[] = []): Pack | string {
  const packs = [...PACKS, ...own];
  const pack = packs.find((candidate) => candidate.id === id);
  if (pack) return pack;
  const ids = packs.map((candidate) => candidate.id);
  const near = nearest(id, ids);
  const hint = near === undefined ? `there are ${ids.join(", ")}` : `did you mean \`${near}\`?`;
  return `there is no pack \`${clip(id, 100)}\`; ${hint}`;
}
