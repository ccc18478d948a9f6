/**
 * Whether TypeScript 6 and 7 give the same facts on real repositories: every read, what it is of and how it stands, every finding
 * and every file that was skipped. `node engines.ts <folder of work trees> [repository[:tsconfig,…] …]`: the bindings are
 * `<repository>.json` beside this file; a repository whose work tree is absent is skipped by name. Ends with 1 where they differ.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { check, type Checked } from "../../src/index.ts";
import { policyOf } from "../../test/policy.ts";

const PROJECTS: Readonly<Record<string, string>> = {
  ghostfolio: "apps/api/tsconfig.app.json,apps/client/tsconfig.app.json",
  "juice-shop": "tsconfig.json",
  outline: "tsconfig.json",
  umami: "tsconfig.json",
};
const [trees = ".", ...asked] = process.argv.slice(2);
const repositories = asked.length > 0 ? asked : Object.keys(PROJECTS);

for (const one of repositories) {
  const [repository = "", projects = PROJECTS[repository] ?? "tsconfig.json"] = one.split(":");
  const folder = resolve(trees, repository);
  if (!existsSync(join(folder, "node_modules"))) {
    console.log(`${repository}: skipped, no work tree with its packages in ${folder}`);
    continue;
  }
  const [ts6, ts7] = [await facts("ts6"), await facts("ts7")];
  const differing = [
    ...less(ts6, ts7).map((fact) => `ts6 alone  ${fact}`),
    ...less(ts7, ts6).map((fact) => `ts7 alone  ${fact}`),
  ];
  console.log(`${repository}: ${ts6.size} facts with ts6, ${ts7.size} with ts7, ${differing.length} that differ`);
  for (const line of differing.toSorted()) console.log(`  ${line}`);
  if (differing.length > 0) process.exitCode = 1;

  async function facts(engine: "ts6" | "ts7"): Promise<ReadonlySet<string>> {
    const { bindings } = JSON.parse(readFileSync(join(import.meta.dirname, `${repository}.json`), "utf8")) as {
      readonly bindings: Readonly<Record<string, string>>;
    };
    const items = [...new Set(Object.values(bindings))];
    const model = policyOf(items, { all: { needs: items } });
    const config = { projects: projects.split(","), bindings };
    return factsOf(await check({ model, places: new Map(), config, folder, cwd: folder, engine }));
  }
}

function factsOf({ reads, diagnostics, coverage }: Checked): ReadonlySet<string> {
  return new Set([
    ...reads.map(({ place, name, label, standing }) => `read ${placed(place)} ${name} ${label} ${standing}`),
    ...diagnostics.map(({ rule, place, message }) => `${rule} ${placed(place)} ${message}`),
    ...coverage.skipped.map((skipped) => `skipped ${JSON.stringify(skipped)}`),
  ]);
}

function placed({ file, start }: Checked["diagnostics"][number]["place"]): string {
  return `${file}:${start.line}:${start.column}`;
}

function less(all: ReadonlySet<string>, without: ReadonlySet<string>): readonly string[] {
  return [...all].filter((one) => !without.has(one));
}
