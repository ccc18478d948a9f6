/** Milliseconds: the keys of one word fall together, and no one sees the wait. */
const LEAST = 10;
const MOST = 300;

/** Runs `work` soon; asked again before it ran, it still runs once, and what it does sees everything up to then. */
export interface Debounce {
  readonly soon: () => void;
  readonly stop: () => void;
}

/**
 * Rests as long as `work` took after it ended, so that a large policy leaves the server half its time for other things. Asked
 * later than that, it waits for no more than the keys of one word.
 */
export function debounce(work: () => void): Debounce {
  let timer: NodeJS.Timeout | null = null;
  let rested = -Infinity;
  const run = (): void => {
    timer = null;
    const start = performance.now();
    work();
    const end = performance.now();
    rested = end + Math.min(end - start, MOST);
  };
  return {
    soon: () => {
      timer ??= setTimeout(run, Math.max(rested - performance.now(), LEAST));
    },
    stop: () => {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}
