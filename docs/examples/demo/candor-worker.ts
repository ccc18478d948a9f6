// Runs the command line for run-command.ts, beside the database that keeps the main thread busy.
import { parentPort, workerData } from "node:worker_threads";
import { run } from "../../../packages/cli/src/index.ts";
import type { Ran } from "./run-command.ts";

const { cwd, isTerminal } = workerData as { cwd: string; isTerminal: boolean };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.on("message", async (argv: readonly string[]) => parentPort?.postMessage(await runCommand(argv)));

async function runCommand(argv: readonly string[]): Promise<Ran> {
  let text = "";
  const output = { write: (part: string) => (text += part) };
  const isTTY = { stdin: false, stdout: isTerminal, stderr: false };
  const runtime = `node ${process.version}`;
  const today = new Date().toISOString().slice(0, 10);
  const code = await run(argv, { stdout: output, stderr: output, cwd, env: process.env, isTTY, today, runtime });
  return { code, text };
}
