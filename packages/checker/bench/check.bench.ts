/**
 * Wall time and peak memory of a whole check, beside `tsc --noEmit` of TypeScript 6 on the same project.
 * CANDOR_BENCH_PROJECT: a tsconfig. CANDOR_BENCH_CONFIG: a JSON file with `folder`, `bindings`, and `data`, `purposes` of a
 * policy to hold the code to. Without them, the corpus of the tests. CANDOR_BENCH_RUNS: runs of each, 3 unless given.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

interface Run {
  readonly seconds: number;
  /** On the processor: what a busy machine changes least. */
  readonly busy: number;
  readonly megabytes: number;
  readonly output: string;
}

const project = resolve(
  process.env["CANDOR_BENCH_PROJECT"] ?? join(import.meta.dirname, "../test/fixtures/micro/tsconfig.json"),
);
const runs = Number(process.env["CANDOR_BENCH_RUNS"] ?? 3);
const tsc = join(createRequire(import.meta.url).resolve("typescript-6/package.json"), "../bin/tsc");

const compiled: Run[] = [];
const checked: Run[] = [];
for (let run = 0; run < runs; run++) {
  compiled.push(measure([tsc, "--noEmit", "--project", project]));
  checked.push(measure([join(import.meta.dirname, "run-check.ts"), project]));
}
const [first] = checked;
const [tsc6, candor] = [summary(compiled), summary(checked)];
console.log(`project       ${project}`);
console.log(`found         ${first?.output.split("\n")[0] ?? ""}`);
console.log(`tsc 6         ${tsc6.text}  (best of ${runs}; peak memory)`);
console.log(`candor check  ${candor.text}`);
const ratio = (of: "seconds" | "busy" | "megabytes"): string => (candor[of] / tsc6[of]).toFixed(2);
console.log(
  `ratio         ${ratio("seconds")} of the time, ${ratio("busy")} of the processor time, ${ratio("megabytes")} of the memory`,
);

function summary(all: readonly Run[]): Omit<Run, "output"> & { readonly text: string } {
  const seconds = Math.min(...all.map((run) => run.seconds));
  const busy = Math.min(...all.map((run) => run.busy));
  const megabytes = Math.max(...all.map((run) => run.megabytes));
  return { seconds, busy, megabytes, text: `${seconds.toFixed(2)} s  ${busy.toFixed(2)} s busy  ${megabytes} MB` };
}

/** A process of its own, so that its peak memory is its own. */
function measure(args: readonly string[]): Run {
  const start = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", join(import.meta.dirname, "report-usage.ts"), ...args],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const [, megabytes, busy] = /used (\d+) ([\d.]+)/.exec(stderr) ?? [];
  return { seconds, busy: Number(busy), megabytes: Number(megabytes), output: stdout };
}
