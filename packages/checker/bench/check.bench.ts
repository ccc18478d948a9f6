/**
 * Wall time and peak memory of a whole check, cold, beside `tsc --noEmit` of TypeScript 6 and of TypeScript 7 on the same
 * project: medians, with the memory of all processes of each together. `node check.bench.ts <tree> [tsconfig] [bindings]
 * [runs]`: a folder, a tsconfig in it, and a file with `bindings` such as `real/outline.json`. Without them, the corpus of
 * the tests.
 */
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { type Run, run } from "./run.ts";

const CORPUS = join(import.meta.dirname, "../test/fixtures/micro");
const [tree = CORPUS, tsconfig = "tsconfig.json", bindings = "", runs = "3"] = process.argv.slice(2);
const folder = resolve(tree);
const project = join(folder, tsconfig);
const tscOf = (name: string): string => createRequire(import.meta.url).resolve(`${name}/package.json`);
const compile = (name: string): readonly string[] => [
  "--max-old-space-size=8192",
  join(tscOf(name), "../bin/tsc"),
  "--noEmit",
  "--incremental",
  "false",
  "--project",
  project,
];
const subjects = {
  "tsc 6": compile("typescript-6"),
  "tsc 7": compile("typescript"),
  "candor check": [join(import.meta.dirname, "run-check.ts"), folder, tsconfig, bindings && resolve(bindings)],
} as const;

const measured = new Map<string, Run[]>();
// In turns, so that what else the machine does falls on all of them.
for (let round = 0; round < Number(runs); round++)
  for (const [name, args] of Object.entries(subjects))
    measured.set(name, [...(measured.get(name) ?? []), await run(args, folder)]);

const tsc6 = medians("tsc 6");
const tsc7 = medians("tsc 7");
console.log(project);
for (const name of Object.keys(subjects)) {
  const { seconds, busy, megabytes } = medians(name);
  const ratios = `${(seconds / tsc6.seconds).toFixed(2)} of tsc 6, ${(seconds / tsc7.seconds).toFixed(2)} of tsc 7; memory ${(megabytes / tsc6.megabytes).toFixed(2)} of tsc 6`;
  console.log(`${name.padEnd(13)} ${seconds.toFixed(2)} s  ${busy.toFixed(2)} s busy  ${megabytes} MB  ${ratios}`);
}
console.log(measured.get("candor check")?.[0]?.output.trim() ?? "");

function medians(name: string): Pick<Run, "seconds" | "busy" | "megabytes"> {
  const all = measured.get(name) ?? [];
  const middle = (of: "seconds" | "busy" | "megabytes"): number =>
    all.map((one) => one[of]).toSorted((a, b) => a - b)[Math.floor((all.length - 1) / 2)] ?? 0;
  return { seconds: middle("seconds"), busy: middle("busy"), megabytes: middle("megabytes") };
}
