import { watch, type FSWatcher } from "node:fs";
import { resolve } from "node:path";

/** Editors write a file in several steps; this long without another step, in milliseconds, it is whole. */
const QUIET = 25;
/** How often a folder that is gone is looked for again, in milliseconds. */
const RETRY = 500;

/** Folders whose files make a policy: all that lies below `below`, and the files that lie in `beside` itself. */
export interface Watched {
  readonly below: string;
  readonly beside: string;
}

/**
 * Calls `changed` whenever files of a policy have changed, one call after another and never two at once, until `signal` is
 * aborted. A folder that is moved away and comes back is watched again.
 */
export function watchPolicy(
  { below, beside }: Watched,
  signal: AbortSignal,
  changed: () => Promise<void>,
): Promise<void> {
  return new Promise((done, failed) => {
    const run = settled(changed, failed);
    const policy = keepWatching(below, true, () => run());
    const config = keepWatching(beside, false, (name) => {
      const isPolicy = name === null || resolve(beside, name) === below;
      // It may have gone, or come back: what watched the old one sees nothing of the new.
      if (isPolicy) policy.restart();
      if (isPolicy || name.endsWith(".json")) run();
    });
    const stop = (): void => {
      for (const { close } of [policy, config]) close();
      done();
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

/** Calls after a quiet moment; what happens during a call leads to one more. */
function settled(changed: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let again = false;
  const work = async (): Promise<void> => {
    if (working) {
      again = true;
      return;
    }
    working = true;
    await changed();
    working = false;
    if (again) {
      again = false;
      await work();
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch(failed), QUIET);
  };
}

interface Watch {
  readonly restart: () => void;
  readonly close: () => void;
}

/** Watches a folder, and again when it comes back. */
function keepWatching(folder: string, recursive: boolean, seen: (name: string | null) => void): Watch {
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  const close = (): void => {
    clearTimeout(timer);
    watcher?.close();
  };
  const start = (): void => {
    try {
      watcher = watch(folder, { recursive }, (_, name) => seen(name));
      watcher.on("error", retry);
    } catch {
      retry();
    }
  };
  const retry = (): void => {
    close();
    timer = setTimeout(() => {
      start();
      seen(null);
    }, RETRY);
  };
  start();
  return {
    close,
    restart: () => {
      close();
      start();
    },
  };
}
