/**
 * Validate and emit, whole processes side by side on the same 1,000 documents, in one run:
 * - candor: model and types reads, checks schema and references, runs all rules and packs, and writes the model as JSON and
 *   its types; its prose is Markdown as data;
 * - velite checks the facts and writes JSON and types; its prose is HTML, by remark and rehype;
 * - astro (`astro sync`) checks the facts and writes its data store and types; its prose is HTML, by a Markdown parser in Rust;
 * - remark, yaml alone only parses, with the parsers that Candor uses: what no compile with them can be faster than;
 * - candor build writes the page besides, 12 MB of it, for which neither peer has anything: not compared, only shown.
 * Both peers check the facts with zod, made from the very JSON Schemas that Candor checks with; neither knows references or rules.
 * Asks that the faster peer takes at least twice as long as `candor: model and types`. It does not: parsing alone takes more than
 * half of what astro takes in all, and the rest goes to the rules and to collecting garbage around the trees that they read.
 * The peers are installed by npm into a temporary folder, so this needs a network.
 * Usage: pnpm --filter @candor/compiler bench:peers
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { generatePolicy } from "./generate-policy.ts";
import { median } from "./measure.ts";
import { makeProjects, type Run } from "./peer-projects.ts";

const DOCUMENTS = 1_000;
const ROUNDS = 9;
const WANTED = 2;
const PEERS = { velite: "0.4.0", astro: "7.3.5" } as const;
/** The zod that Astro brings, for Velite too. */
const ZOD = "4.6.7";

/** Milliseconds that a whole process takes, and of processor time, of all its threads. */
interface Times {
  readonly clock: number;
  readonly processor: number;
}

/** Says as it ends what processor time it took, on a channel of its own. */
const TELL = `data:text/javascript,import { writeSync } from "node:fs"; process.on("exit", () => {
  const { user, system } = process.cpuUsage(); writeSync(3, String((user + system) / 1000)); });`;

const home = mkdtempSync(join(tmpdir(), "candor-peers-"));
const candor = join(import.meta.dirname, "../../cli/bundle/main.js");

try {
  if (!existsSync(candor)) throw new Error("make the bundle first: pnpm --filter @candor/cli prepack");
  install();
  const tools = { home, candor, emit: await bundle("emit"), parse: await bundle("parse-alone") };
  const runs = makeProjects(tools, generatePolicy(DOCUMENTS));
  // The first warms the disk and the compile caches, and shows that it works.
  const [, ...rounds] = Array.from({ length: ROUNDS + 1 }, () => runs.map(once));
  report(runs, rounds);
} finally {
  rmSync(home, { recursive: true, force: true });
}

function install(): void {
  const packages = Object.entries({ ...PEERS, zod: ZOD }).map(([name, version]) => `${name}@${version}`);
  writeFileSync(join(home, "package.json"), `{ "private": true, "type": "module" }`);
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages], home);
}

/** A file of this folder as JavaScript: the peers are no TypeScript either. */
async function bundle(name: string): Promise<string> {
  const made = await rolldown({ input: join(import.meta.dirname, `${name}.ts`), platform: "node" });
  await made.write({ dir: join(home, name), format: "esm", entryFileNames: `${name}.mjs` });
  return join(home, name, `${name}.mjs`);
}

function once({ cwd, argv, leaves }: Run): Times {
  for (const path of leaves) rmSync(join(cwd, path), { recursive: true, force: true });
  const start = performance.now();
  const processor = Number(run(process.execPath, ["--import", TELL, ...argv], cwd));
  const clock = performance.now() - start;
  if (!leaves.some((path) => existsSync(join(cwd, path))))
    throw new Error(`${argv.join(" ")} wrote nothing: ${readdirSync(cwd).join(" ")}`);
  return { clock, processor };
}

/** What a command writes to its fourth channel. */
function run(name: string, argv: readonly string[], cwd: string): string {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const stdio = ["ignore", "pipe", "pipe", "pipe"] as const;
  const { status, output, error } = spawnSync(name, argv, { cwd, env, encoding: "utf8", stdio: [...stdio] });
  if (status !== 0)
    throw new Error(`${name} ${argv.join(" ")} ended with ${status}:\n${output?.join("\n")}`, { cause: error });
  return output[3] ?? "";
}

/** `rounds`: the times of the runs, in their order. Ratios are those of each round: what else the machine does falls on all. */
function report(runs: readonly Run[], rounds: readonly (readonly Times[])[]): void {
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`${DOCUMENTS} documents of about 2 KB; whole processes, taken in turn, ${ROUNDS} rounds`);
  console.log(
    `the same JSON Schemas for all; only Candor checks references and rules, and only candor build writes a page`,
  );
  console.log(
    `${availableParallelism()} processors with a load of ${load.join(", ")}: others may use this machine too`,
  );
  console.log("                          on the clock                        processor time");
  console.log("                          median   fastest   ratio            median   ratio   least to most");
  const faster: { clock: number; processor: number } = { clock: Infinity, processor: Infinity };
  for (const [at, { name }] of runs.entries()) {
    const [clock, processor] = (["clock", "processor"] as const).map((kind) => {
      const times = rounds.map((round) => round[at]?.[kind] ?? NaN);
      const ratios = rounds.map((round) => (round[at]?.[kind] ?? NaN) / (round[0]?.[kind] ?? NaN));
      if (Object.hasOwn(PEERS, name)) faster[kind] = Math.min(faster[kind], median(ratios));
      return { times, ratios };
    });
    if (clock && processor) console.log(line(name, clock, processor));
  }
  console.log(
    `the faster peer takes ${faster.clock.toFixed(2)} times as long, and ${faster.processor.toFixed(2)} times the processor; wanted: ${WANTED}`,
  );
  if (!(faster.clock >= WANTED)) process.exitCode = 1;
}

interface Measured {
  readonly times: readonly number[];
  readonly ratios: readonly number[];
}

function line(name: string, clock: Measured, processor: Measured): string {
  const ms = (time: number): string => `${time.toFixed(0)} ms`.padStart(9);
  const spread = `${Math.min(...processor.ratios).toFixed(2)} to ${Math.max(...processor.ratios).toFixed(2)}`;
  return [
    name.padEnd(23),
    ms(median(clock.times)),
    ms(Math.min(...clock.times)),
    median(clock.ratios).toFixed(2).padStart(7),
    "       ",
    ms(median(processor.times)),
    median(processor.ratios).toFixed(2).padStart(7),
    `  ${spread}`,
  ].join(" ");
}
