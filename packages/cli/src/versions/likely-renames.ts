import { formerIds, type PolicyModel, type Purpose } from "@candor/model";
import { plainProse } from "@candor/render";

/** A purpose that reads like one that is gone: without `formerly`, nobody's answer to the old one counts for it. */
export interface LikelyRename {
  readonly was: string;
  readonly is: string;
}

/** Of the words of two texts, so many have to be the same where the titles are. */
const NEARLY_SAME = 0.75;

/** The purposes that went and came between two policies with the same text, or with the same title and nearly the same text. */
export function likelyRenames(before: PolicyModel, after: PolicyModel): readonly LikelyRename[] {
  const old = new Set(before.purposes.map(({ id }) => id));
  const named = new Set(after.purposes.flatMap((one) => [one.id, ...formerIds(one, after.purposes)]));
  const gone = before.purposes.filter(({ id }) => !named.has(id));
  const fresh = after.purposes.filter(
    (one) => !old.has(one.id) && !formerIds(one, after.purposes).some((id) => old.has(id)),
  );
  return fresh.flatMap((is) => {
    const was = gone.find((one) => readsLike(one, is));
    return was ? [{ was: was.id, is: is.id }] : [];
  });
}

function readsLike(was: Purpose, is: Purpose): boolean {
  const [old, now] = [wordsOf(was), wordsOf(is)];
  if (old.length > 0 && old.join(" ") === now.join(" ")) return true;
  return was.title !== "" && was.title === is.title && likeness(old, now) >= NEARLY_SAME;
}

/** Of what the author wrote below the title, without marks. */
function wordsOf({ summary, sections }: Purpose): readonly string[] {
  const text = [summary, ...sections.flatMap(({ title, body }) => [title, plainProse(body)])].join(" ");
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The share of words that both have, from 0 to 1: twice those that both have, of all (Dice's coefficient). */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return (2 * both) / (one.length + other.length);
}
