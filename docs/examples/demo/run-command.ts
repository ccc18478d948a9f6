import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface Ran {
  readonly code: number;
  /** Standard output and standard error, as they came. */
  readonly text: string;
}

const worker = new Worker(new URL("candor-worker.ts", import.meta.url), {
  workerData: { cwd: root, isTerminal: process.stdout.isTTY },
});
let last: Promise<unknown> = Promise.resolve();

/**
 * What `npm run candor -- …` does, in the root of the repository. One command at a time, all in one thread: the second
 * check finds the compiler warm.
 */
export function candor(...argv: readonly string[]): Promise<Ran> {
  const ran = last.then(async () => {
    const answer = once(worker, "message");
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(argv);
    const [result] = (await answer) as [Ran];
    return result;
  });
  last = ran;
  return ran;
}

/** Lets the process end. */
export async function stopCandor(): Promise<void> {
  await worker.terminate();
}

/** TypeScript 7 on one project; remembers beside it what it found, so that a second run is quick. */
export async function typeCheck(project: URL): Promise<Ran> {
  const tsc = "docs/examples/coffee-shop/node_modules/typescript/bin/tsc";
  const memory = fileURLToPath(new URL(".candor/types.tsbuildinfo", project));
  const args = ["--noEmit", "--incremental", "--tsBuildInfoFile", memory, "--project", fileURLToPath(project)];
  const child = spawn(process.execPath, [tsc, ...args], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
  const [code] = (await once(child, "close")) as [number | null];
  return { code: code ?? 3, text };
}
