/**
 * Validate and emit, whole processes side by side: `candor build` (the published bundle), Velite, and Astro's content
 * collections, on the same 1,000 documents with the same facts checked by a schema, in one run. The peers are installed by
 * npm into a temporary folder, so this needs a network. Asks that the faster peer takes at least twice as long.
 * Usage: pnpm --filter @candor/compiler bench:peers
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generatePolicy } from "./generate-policy.ts";

const DOCUMENTS = 1_000;
const ROUNDS = 5;
const WANTED = 2;
const PEERS = { velite: "0.4.0", astro: "7.3.5" } as const;

/** The facts of a purpose as zod says them; the eight other documents pass with any facts. */
const FACTS = `{
  kind: z.string().optional(), because: z.enum(["consent", "contract"]).optional(), serves: z.string().optional(),
  needs: z.array(z.string()).optional(), channels: z.array(z.string()).optional(), kept: z.string().optional(),
}`;

const home = mkdtempSync(join(tmpdir(), "candor-peers-"));
const bundle = join(import.meta.dirname, "../../cli/bundle/main.js");

try {
  if (!existsSync(bundle)) throw new Error("make the bundle first: pnpm --filter @candor/cli prepack");
  install();
  const runs = { candor: candorProject(), velite: veliteProject(), astro: astroProject() };
  const times = Object.entries(runs).map(([name, run]) => [name, measure(run)] as const);
  const fastest = Math.min(...times.filter(([name]) => name !== "candor").map(([, time]) => time));
  const own = times.find(([name]) => name === "candor")?.[1] ?? Infinity;
  console.log(`${DOCUMENTS} documents of about 2 KB, median of ${ROUNDS} whole processes`);
  for (const [name, time] of times) console.log(`${name.padEnd(7)} ${time.toFixed(0).padStart(6)} ms   ${(time / own).toFixed(2)}`);
  console.log(`the faster peer takes ${(fastest / own).toFixed(2)} times as long; wanted: ${WANTED}`);
  if (fastest / own < WANTED) process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}

interface Run {
  readonly cwd: string;
  readonly argv: readonly string[];
  /** What a run leaves and the next must not find: each run validates and emits everything. */
  readonly leaves: readonly string[];
}

function install(): void {
  const packages = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  writeFileSync(join(home, "package.json"), `{ "private": true, "type": "module" }`);
  command("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages], home);
}

/** Writes the policy below `folder`. */
function writePolicy(folder: string): void {
  for (const { within, text } of generatePolicy(DOCUMENTS)) {
    mkdirSync(dirname(join(folder, within)), { recursive: true });
    writeFileSync(join(folder, within), text);
  }
}

function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(home, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), `{ "private": true, "type": "module" }`);
  symlinkSync(join(home, "node_modules"), join(folder, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function candorProject(): Run {
  const cwd = project("candor", { "candor.config.json": "{}" });
  writePolicy(join(cwd, "policies"));
  return { cwd, argv: [bundle, "build"], leaves: ["public", "src"] };
}

function veliteProject(): Run {
  const config = `import { defineCollection, defineConfig, s as z } from "velite";
const policy = defineCollection({ name: "Policy", pattern: "**/*.md", schema: z.object(${FACTS.replace("}", "  content: z.markdown(),\n}")}).passthrough() });
export default defineConfig({ root: "policies", collections: { policy } });
`;
  const cwd = project("velite", { "velite.config.js": config });
  writePolicy(join(cwd, "policies"));
  return { cwd, argv: [join(home, "node_modules/velite/bin/velite.js"), "build", "--clean"], leaves: [".velite", "public"] };
}

function astroProject(): Run {
  const content = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
export const collections = {
  policy: defineCollection({ loader: glob({ pattern: "**/*.md", base: "./policies" }), schema: z.looseObject(${FACTS}) }),
};
`;
  const cwd = project("astro", { "src/content.config.mjs": content, "astro.config.mjs": "export default {};\n" });
  writePolicy(join(cwd, "policies"));
  const bin = [join(home, "node_modules/astro/bin/astro.mjs"), join(home, "node_modules/astro/astro.js")].find(existsSync);
  return { cwd, argv: [bin ?? "astro", "sync"], leaves: [".astro", "node_modules/.astro"] };
}

/** The median in milliseconds, after one run that warms the disk and shows that it works. */
function measure(run: Run): number {
  once(run);
  const times = Array.from({ length: ROUNDS }, () => once(run));
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
}

function once({ cwd, argv, leaves }: Run): number {
  for (const path of leaves) rmSync(join(cwd, path), { recursive: true, force: true });
  const start = performance.now();
  command(process.execPath, argv, cwd);
  return performance.now() - start;
}

function command(name: string, argv: readonly string[], cwd: string): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(name, argv, { cwd, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} ${argv.join(" ")} ended with ${status}:\n${stdout}\n${stderr}`);
}
