/**
 * How long compiling takes, all rules and packs, as a ratio of parsing alone: remark-parse with remark-frontmatter, and
 * `yaml`, on the same files in the same run. Then the same with the cache of the compile before: after nothing changed, and
 * after one document did. For 250 to 4,000 documents, which shows whether time and memory grow in line. Ends with 1 where a
 * limit is passed.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type CompileCache, createCache } from "../src/cache.ts";
import { compile } from "../src/compile.ts";
import type { SourceFile } from "../src/document.ts";
import { generatePolicy } from "./generate-policy.ts";
import { median, processorTime } from "./measure.ts";
import { parseAll } from "./parse-all.ts";

const COUNTS = [250, 500, 1_000, 2_000, 4_000];
/** The limits hold for this many documents: ratios of parsing alone. */
const LIMITED = 1_000;
const LIMITS = { cold: 2.2, unchanged: 0.15, "one changed": 0.15 } as const;
/** What one more document of many may hold of memory, as a ratio of one of few. */
const MEMORY_LIMIT = 1.25;
const ROUNDS = 7;

function compileAll(files: readonly SourceFile[], cache?: CompileCache): void {
  const { model, diagnostics } = compile({ folder: "policies", files, settings: { today: "2026-06-01" } }, cache);
  if (!model || diagnostics.some(({ severity }) => severity === "error"))
    throw new Error("the policy does not compile");
}

type Times = Readonly<Record<keyof typeof LIMITS | "alone", number>>;

/** One after the other, so that whatever slows the machine down falls on all of them. */
function round(files: readonly SourceFile[], at: number): Times {
  const changed = readAgain(files).map((file, index) =>
    index === files.length >> 1 ? { ...file, text: `${file.text}\nThe ${at}th change.\n` } : file,
  );
  const cache = createCache();
  const texts = files.map(({ text }) => text);
  return {
    alone: processorTime(() => parseAll(texts)),
    cold: processorTime(() => compileAll(files, cache)),
    unchanged: processorTime(() => compileAll(readAgain(files), cache)),
    "one changed": processorTime(() => compileAll(changed, cache)),
  };
}

/** Other texts that say the same, as reading the folder again gives them. */
function readAgain(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.map((file) => ({ ...file, text: Buffer.from(file.text).toString() }));
}

function memory(count: number): { readonly held: number; readonly peak: number } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "memory.ts"), `${count}`], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { held: number; peak: number };
}

const KINDS = Object.keys(LIMITS) as (keyof typeof LIMITS)[];

interface Row {
  readonly count: number;
  readonly times: Times;
  readonly ratios: Readonly<Record<keyof typeof LIMITS, number>>;
  /** Megabytes. */
  readonly held: number;
  readonly peak: number;
}

/** Medians; a ratio is that of each round. */
function measure(count: number): Row {
  const files = generatePolicy(count);
  const rounds = Array.from({ length: ROUNDS }, (_, at) => round(files, at));
  const middle = (of: (times: Times) => number): number => median(rounds.map(of));
  const ratio = (kind: keyof typeof LIMITS): number => middle((times) => times[kind] / times.alone);
  return {
    count,
    times: {
      alone: middle(({ alone }) => alone),
      cold: middle(({ cold }) => cold),
      unchanged: middle(({ unchanged }) => unchanged),
      "one changed": middle((times) => times["one changed"]),
    },
    ratios: { cold: ratio("cold"), unchanged: ratio("unchanged"), "one changed": ratio("one changed") },
    ...memory(count),
  };
}

function line({ count, times, ratios, held, peak }: Row): string {
  const cells = KINDS.map((kind) => `${times[kind].toFixed(0).padStart(5)} ms ${ratios[kind].toFixed(3)}×`.padEnd(17));
  const each = (times.cold / count).toFixed(2).padStart(6);
  const [alone, mb, most] = [
    times.alone.toFixed(0).padStart(5),
    held.toFixed(0).padStart(6),
    peak.toFixed(0).padStart(6),
  ];
  return `${String(count).padStart(5)} ${alone} ms  ${cells.join("")} ${each} ${mb} ${most}`;
}

/** What one more document holds between the two largest counts, as a ratio of the same between the two smallest. */
function memoryGrowth(rows: readonly Row[]): number {
  const further = rows.slice(1).map(({ count, held }, at) => {
    const before = rows[at] ?? { count: 0, held: 0 };
    return (held - before.held) / (count - before.count);
  });
  return (further.at(-1) ?? NaN) / (further[0] ?? NaN);
}

round(generatePolicy(500), 0);
console.log(
  `processor time and its ratio to parsing alone, medians of ${ROUNDS} rounds; a document's cold time; megabytes`,
);
console.log(`files    alone  ${KINDS.map((kind) => kind.padEnd(17)).join("")} ms each   held   most`);
const rows: Row[] = [];
for (const count of COUNTS) {
  const row = measure(count);
  console.log(line(row));
  rows.push(row);
}
const growth = memoryGrowth(rows);
console.log(`a further document of many holds ${growth.toFixed(2)} times what one of few does`);
const limited = rows.find(({ count }) => count === LIMITED);
const over = [
  ...KINDS.filter((kind) => !((limited?.ratios[kind] ?? NaN) <= LIMITS[kind])).map(
    (kind) => `${kind}: limit ${LIMITS[kind]}×`,
  ),
  ...(growth <= MEMORY_LIMIT ? [] : [`memory: limit ${MEMORY_LIMIT}`]),
];
console.log(over.length === 0 ? `within the limits for ${LIMITED} files` : `over the limit: ${over.join("; ")}`);
if (over.length > 0) process.exitCode = 1;
