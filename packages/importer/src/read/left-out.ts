import type { LeftOut } from "../source.ts";

/** Counts what of a file is left out because it is no prose. */
export interface LeftOutCount {
  add(what: LeftOut["what"]): void;
  /** In the order in which each was first met. */
  all(): readonly LeftOut[];
}

export function countLeftOut(): LeftOutCount {
  const counts = new Map<LeftOut["what"], number>();
  return {
    add: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    all: () => Array.from(counts, ([what, count]) => ({ what, count })),
  };
}
