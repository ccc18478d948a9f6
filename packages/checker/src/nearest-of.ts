import { distance } from "fastest-levenshtein";

/** The legal value most like what was written; null where none is like it. */
export function nearestOf(written: string, legal: readonly string[]): string | null {
  const ranked = legal
    .map((value) => ({ value, far: distance(written.toLowerCase(), value.toLowerCase()) }))
    .toSorted((a, b) => a.far - b.far || (a.value < b.value ? -1 : 1));
  const [best] = ranked;
  return best && best.far <= Math.max(2, Math.ceil(written.length / 3)) ? best.value : null;
}
