import { digest } from "@candor/model";
import type { FrozenCard, Release } from "./release.ts";

/** What a release says before it is sealed. */
export type Unsealed = Omit<Release, "facts" | "digest" | "cards"> & {
  readonly cards: readonly Omit<FrozenCard, "digest">[];
  /** Its text. */
  readonly note: string;
};

/** A release with its digests: of the model, of each card, of the note, and of everything. */
export async function seal({ cards, note, ...rest }: Unsealed): Promise<Release> {
  const facts = await digest(rest.model);
  const sealed = await Promise.all(cards.map(async (card) => ({ ...card, digest: await digest(card.html) })));
  const release = { ...rest, facts, cards: sealed, note: await noteDigest(note) };
  return { ...release, digest: await digest(summaryOf(release)) };
}

/** The digest of a note's text; a tool that turns line ends has not changed it. */
export async function noteDigest(text: string): Promise<string> {
  return digest(text.replaceAll("\r\n", "\n"));
}

/** What the digest of a release is made of: for each part that has a digest of its own, that digest alone. */
export function summaryOf(release: Omit<Release, "digest" | "model">): object {
  const { format, version, made, effective, previous, wordingOnly, facts, note } = release;
  const cards = release.cards.map(({ purpose, language, labels, digest }) => ({
    purpose,
    language,
    ...(labels !== undefined && { labels }),
    digest,
  }));
  return { format, version, made, effective, previous, wordingOnly, facts, cards, note };
}

/** The text of a release's file. */
export function releaseText(release: Release): string {
  return `${JSON.stringify(release, null, 2)}\n`;
}
