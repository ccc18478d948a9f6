// Everything that must hold before main moves: format, lint, types, what is unused, what would be published, then all tests.
// The tests come last, because their closing line is the one that CI reads.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const packages = ["schemas", ...readdirSync("packages").map((name) => `packages/${name}`)].filter(isPublished);
const steps: [name: string, ...command: string[]][] = [
  ["format", "oxfmt", "--check"],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["types", "tsc", "-b"],
  ["types of the examples", "tsc", "--noEmit", "-p", "docs/examples"],
  ["unused", "knip", "--no-progress"],
  ["bundle of the command", "node", "packages/cli/tools/bundle.ts"],
  ["bundles of the guard", "node", "packages/guard/tools/bundle.ts"],
  ["size of the guard", "size-limit"],
  ...packages.map((folder): [string, ...string[]] => [
    `publish ${folder}`,
    "publint",
    folder,
    "--strict",
    "--pack",
    "pnpm",
  ]),
  ["tests", "vitest", "run"],
];

for (const [name, ...command] of steps) {
  const started = performance.now();
  const { status } = spawnSync("pnpm", ["exec", ...command], {
    stdio: name === "tests" ? "inherit" : ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  if (name === "tests") process.exit(status ?? 1);
  if (status !== 0) {
    spawnSync("pnpm", ["exec", ...command], { stdio: "inherit" });
    console.error(`failed: ${name} (${command.join(" ")})`);
    process.exit(1);
  }
  console.log(`ok: ${name}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function isPublished(folder: string): boolean {
  const manifest: { private?: boolean } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return manifest.private !== true;
}
