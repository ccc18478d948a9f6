import { distance } from "fastest-levenshtein";

/** More candidates than an author could mean: looking for the nearest of them would cost more than it tells. */
const MOST = 2_000;

/**
 * The legal value that an author most likely meant: within a third of its letters. Of two as near the one with the same
 * letters, which were only mixed up, else the first in order.
 */
export function nearest(written: string, legal: readonly string[]): string | undefined {
  if (written.length > 100 || legal.length > MOST) return undefined;
  let best: string | undefined;
  let least = Math.min(written.length, Math.max(2, Math.floor(written.length / 3)) + 1);
  for (const candidate of legal) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const steps = distance(written.toLowerCase(), candidate) - (isMixedUp(written, candidate) ? 0.5 : 0);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

function isMixedUp(written: string, candidate: string): boolean {
  if (written.length !== candidate.length) return false;
  const [one, other] = [written.toLowerCase(), candidate].map((text) => text.split("").toSorted().join(""));
  return one === other;
}

/**
 * The nearest legal value, and whether it is the only one that an author can have meant: a slip of one letter, of two in
 * longer words, and no other value as near.
 */
export function soleNearest(
  written: string,
  legal: readonly string[],
): { readonly near: string | undefined; readonly sole: boolean } {
  const near = nearest(written, legal);
  if (near === undefined) return { near, sole: false };
  const word = written.toLowerCase();
  const least = distance(word, near);
  const isAsNear = (other: string): boolean =>
    other !== near && Math.abs(other.length - word.length) <= least && distance(word, other) <= least;
  return { near, sole: least <= (near.length > 4 ? 2 : 1) && !legal.some(isAsNear) };
}
