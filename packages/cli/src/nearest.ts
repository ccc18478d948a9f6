import { closest, distance } from "fastest-levenshtein";

/** The legal value that `written` is most likely a slip of, or null where none is near. */
export function nearest(written: string, legal: readonly string[]): string | null {
  if (legal.length === 0 || written.length > 100) return null;
  const candidate = closest(written, legal);
  return distance(written, candidate) <= Math.max(2, written.length / 3) ? candidate : null;
}
