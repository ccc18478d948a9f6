/**
 * Validate and emit, whole processes side by side on the same 1,000 documents, in one run:
 * - candor: compile reads, checks schema and references, runs all rules and packs, and writes the model as JSON; its prose is
 *   Markdown as data;
 * - velite checks the facts with zod and writes JSON; its prose is HTML, by remark and rehype;
 * - astro (`astro sync`) checks the facts with zod and writes its data store; its prose is HTML, by a Markdown parser in Rust;
 * - candor build writes the guard code and the page besides, for which neither peer has anything: not compared, only shown.
 * Asks that the faster peer takes at least twice as long as the compile. The peers are installed by npm into a temporary
 * folder, so this needs a network. Usage: pnpm --filter @candor/compiler bench:peers
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

const home = mkdtempSync(join(tmpdir(), "candor-peers-"));
const candor = join(import.meta.dirname, "../../cli/bundle/main.js");

try {
  if (!existsSync(candor)) throw new Error("make the bundle first: pnpm --filter @candor/cli prepack");
  install();
  const runs = makeProjects({ home, emit: await bundleEmit(), candor }, generatePolicy(DOCUMENTS));
  // The first warms the disk and the compile caches, and shows that it works.
  const [, ...rounds] = Array.from({ length: ROUNDS + 1 }, () => runs.map(once));
  report(runs, rounds);
} finally {
  rmSync(home, { recursive: true, force: true });
}

function install(): void {
  const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  writeFileSync(join(home, "package.json"), `{ "private": true, "type": "module" }`);
  command("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages], home);
}

/** `emit.ts` as JavaScript: the peers are no TypeScript either. */
async function bundleEmit(): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, "emit.ts"), platform: "node" });
  await bundle.write({ dir: join(home, "emit"), format: "esm", entryFileNames: "emit.mjs" });
  return join(home, "emit/emit.mjs");
}

/** Milliseconds that one whole process takes. */
function once({ cwd, argv, leaves }: Run): number {
  for (const path of leaves) rmSync(join(cwd, path), { recursive: true, force: true });
  const start = performance.now();
  command(process.execPath, argv, cwd);
  const time = performance.now() - start;
  if (!leaves.some((path) => existsSync(join(cwd, path))))
    throw new Error(`${argv.join(" ")} wrote nothing: ${readdirSync(cwd).join(" ")}`);
  return time;
}

function command(name: string, argv: readonly string[], cwd: string): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(name, argv, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} ${argv.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
}

/** `rounds`: the times of the runs, in their order. Ratios are those of each round: what else the machine does falls on all. */
function report(runs: readonly Run[], rounds: readonly (readonly number[])[]): void {
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(`${DOCUMENTS} documents of about 2 KB; whole processes, taken in turn, ${ROUNDS} rounds`);
  console.log(
    `${availableParallelism()} processors with a load of ${load.join(", ")}: others may use this machine too`,
  );
  console.log("                    median   fastest   times as long as candor: compile");
  const ratios = runs.map(({ name }, at) => {
    const times = rounds.map((round) => round[at] ?? NaN);
    const ratio = median(rounds.map((round) => (round[at] ?? NaN) / (round[0] ?? NaN)));
    const cells = [median(times), Math.min(...times)].map((time) => `${time.toFixed(0)} ms`.padStart(9));
    console.log(`${name.padEnd(16)} ${cells.join(" ")}   ${ratio.toFixed(2)}`);
    return { name, ratio };
  });
  const faster = Math.min(...ratios.filter(({ name }) => Object.hasOwn(PEERS, name)).map(({ ratio }) => ratio));
  console.log(`the faster peer takes ${faster.toFixed(2)} times as long; wanted: ${WANTED}`);
  if (!(faster >= WANTED)) process.exitCode = 1;
}
