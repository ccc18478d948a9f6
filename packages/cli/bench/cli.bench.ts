// Whole-process times of the command line, median of several runs taken in turn, against the stated limits. The fastest run
// is shown beside it: it says more where others use the machine too.
import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";

const RUNS = 15;
const ROOT = resolve(import.meta.dirname, "../../..");
const SOURCE = join(import.meta.dirname, "../bin/candor.mjs");
/** What is published. */
const BUNDLE = join(import.meta.dirname, "../bundle/main.js");

interface Subject {
  readonly name: string;
  readonly argv: readonly string[];
  /** Milliseconds. */
  readonly limit: number | null;
}

const subjects: readonly Subject[] = [
  { name: "node -e 0", argv: ["-e", "0"], limit: null },
  { name: "candor --version", argv: [SOURCE, "--version"], limit: 120 },
  // Hundreds of files of source to find: what is published has the limit.
  { name: "candor lint policies/", argv: [SOURCE, "lint", "policies/"], limit: null },
  { name: "candor --version, published", argv: [BUNDLE, "--version"], limit: 120 },
  { name: "candor lint policies/, published", argv: [BUNDLE, "lint", "policies/"], limit: 400 },
];

const times = new Map(subjects.map(({ name }): [string, number[]] => [name, []]));
for (let run = -1; run < RUNS; run++) {
  for (const { name, argv } of subjects) {
    const time = runOnce(argv);
    // The first run fills the compile cache.
    if (run >= 0) times.get(name)?.push(time);
  }
}

console.log(`load ${loadavg()[0]?.toFixed(1)}; ${RUNS} runs`.padEnd(34) + "  median  fastest");
const bare = median(times.get("node -e 0") ?? []);
for (const { name, limit } of subjects) {
  const time = median(times.get(name) ?? []);
  const fastest = Math.min(...(times.get(name) ?? []));
  const verdict = limit === null ? "" : `  limit ${limit} ms  ${time <= limit ? "ok" : "OVER"}`;
  console.log(
    `${name.padEnd(34)} ${time.toFixed(0).padStart(5)} ms ${fastest.toFixed(0).padStart(5)} ms  ${(time / bare).toFixed(1).padStart(4)}× node${verdict}`,
  );
}

function runOnce(argv: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`${argv.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
