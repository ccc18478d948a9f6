import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);

export interface Ran {
  readonly code: number;
  /** Standard output and standard error, as they came. */
  readonly text: string;
}

/** Runs the real `candor`, as `npm run candor -- …` does: in the root of the repository. */
export function candor(...args: readonly string[]): Promise<Ran> {
  return run("packages/cli/src/main.ts", args);
}

/** TypeScript 7 on one project. */
export function typeCheck(project: URL): Promise<Ran> {
  const tsc = "docs/examples/coffee-shop/node_modules/typescript/bin/tsc";
  return run(tsc, ["--noEmit", "--project", fileURLToPath(project)]);
}

function run(script: string, args: readonly string[]): Promise<Ran> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const child = spawn(process.execPath, [script, ...args], {
    cwd: fileURLToPath(root),
    env: { ...process.env, NODE_NO_WARNINGS: "1", ...colour },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 3, text: Buffer.concat(chunks).toString("utf8") }));
  });
}
