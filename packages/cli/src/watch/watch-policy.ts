import { resolve } from "node:path";
import { settled } from "./settled.ts";
import { type Watched, watchFolders } from "./watch-folders.ts";

/**
 * Calls `changed` whenever files of a policy have changed, one call after another and never two at once, until `signal` is
 * aborted. A folder that is moved away and comes back, or is made anew, is watched again.
 */
export function watchPolicy(
  { below, beside }: Watched,
  signal: AbortSignal,
  changed: () => Promise<void>,
): Promise<void> {
  return new Promise((done, failed) => {
    const watchAgain = (): (() => void) =>
      watchFolders({ below, beside }, (folder, name) => {
        // Beside a policy lie all kinds of files; only configs, and the policy itself, make a difference.
        const counts = folder !== beside || name === null || name.endsWith(".json") || resolve(beside, name) === below;
        if (counts) run();
      });
    const run = settled(async () => {
      if (signal.aborted) return;
      // Before the files are read, so that whatever happens from then on is seen.
      const before = close;
      close = watchAgain();
      before();
      await changed();
    }, failed);
    let close = watchAgain();
    const stop = (): void => {
      close();
      done();
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
