// Compiling and checking are synchronous and would stop a spinner on the main thread, so a worker draws the line. It
// hides no cursor: a key press that ends the process then leaves the terminal as it was.
import { writeSync } from "node:fs";
import { Worker, workerData } from "node:worker_threads";
import type { Progress } from "./io.ts";

const STANDARD_ERROR = 2;
const ERASE_LINE = "\r\u001b[K";

/** Shows `text` and the seconds gone by on standard error, from the first full second on; `stop` erases the line. */
export function startProgress(text: string): Progress {
  const worker = new Worker(new URL(import.meta.url), { workerData: { progressLine: text } });
  worker.unref();
  return {
    async stop() {
      await worker.terminate();
      writeSync(STANDARD_ERROR, ERASE_LINE);
    },
  };
}

const line: unknown = workerData?.progressLine;
if (typeof line === "string") {
  let seconds = 0;
  setInterval(() => writeSync(STANDARD_ERROR, `${ERASE_LINE}${line} … ${++seconds} s`), 1000);
}
