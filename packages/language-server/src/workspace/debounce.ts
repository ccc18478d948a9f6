/** Milliseconds: the keys of one word fall together, and no one sees the wait. */
const LEAST = 10;
const MOST = 300;

/** Runs `work` soon; asked again before it ran, it still runs once, and what it does sees everything up to then. */
export interface Debounce {
  readonly soon: () => void;
  readonly stop: () => void;
}

/** Waits as long as `work` took last, so that a large policy leaves the server half its time for other things. */
export function debounce(work: () => void): Debounce {
  let timer: NodeJS.Timeout | null = null;
  let took = 0;
  const run = (): void => {
    timer = null;
    const start = performance.now();
    work();
    took = performance.now() - start;
  };
  return {
    soon: () => {
      timer ??= setTimeout(run, Math.min(Math.max(took, LEAST), MOST));
    },
    stop: () => {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}
