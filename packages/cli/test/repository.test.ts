/** Code hosts name files from the root of the repository, wherever a command runs. */
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log } from "sarif";
import { afterEach, beforeEach, expect, test } from "vitest";
import { edit, git, write, writePolicy } from "../../../test/bakery.ts";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

const CONFIG = "apps/shop/candor.config.json";

let root = "";

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "candor-repository-")));
  await writePolicy(root, "apps/shop/policies");
  await edit(root, "apps/shop/policies/data.md", "---\n# ", "shoe-size: { from: [you] }\n---\n# ");
  await write(root, CONFIG, "{}");
});

afterEach(() => rm(root, { recursive: true }));

async function candor(cwd: string, ...argv: readonly string[]): Promise<string> {
  const io = captureIo(join(root, cwd));
  await run(argv, io);
  expect(io.written.stderr).toBe("");
  return io.written.stdout;
}

interface Named {
  readonly base: string | undefined;
  readonly files: ReadonlySet<string>;
}

/** The files that SARIF names, and the folder that it names them from. */
async function sarif(cwd: string, ...argv: readonly string[]): Promise<Named> {
  const [only] = (JSON.parse(await candor(cwd, ...argv, "--format", "sarif")) as Log).runs;
  const locations = only?.results?.flatMap(({ locations: some = [] }) => some) ?? [];
  const files = locations.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri ?? "");
  return { base: only?.originalUriBaseIds?.["%SRCROOT%"]?.uri, files: new Set(files) };
}

test.each([
  ["apps/shop", []],
  ["apps/shop/policies/purposes", []],
  [".", ["--config", CONFIG]],
] as const)("from %s, findings are where the repository has them", async (cwd, flags) => {
  git(root, "init", "--quiet");
  const file = "apps/shop/policies/data.md";
  expect(await candor(cwd, "lint", "--format", "github", ...flags)).toMatch(
    /^(?:::\w+ file=apps\/shop\/policies\/data\.md,.*\n)+$/,
  );
  expect(await candor(cwd, "lint", "--format", "markdown", ...flags)).toContain(`| \`${file}:`);
  expect(await sarif(cwd, "lint", ...flags)).toEqual({ base: `${pathToFileURL(root).href}/`, files: new Set([file]) });
});

test("for people and programs on this machine, files are named from where the command runs", async () => {
  git(root, "init", "--quiet");
  expect(await candor("apps/shop", "lint")).toContain("--> policies/data.md:");
  expect(await candor("apps/shop", "lint", "--json")).toContain(`"file": "policies/data.md"`);
});

test("without a repository, files are named from where the command runs", async () => {
  expect(await candor("apps/shop", "lint", "--format", "github")).toMatch(/^::\w+ file=policies\/data\.md,/);
  const { base } = await sarif("apps/shop", "lint");
  expect(base).toBe(`${pathToFileURL(join(root, "apps/shop")).href}/`);
});

test("a work tree of git has its root where the file `.git` is", async () => {
  await write(root, ".git", "gitdir: /elsewhere/.git/worktrees/a\n");
  expect(await candor("apps/shop", "lint", "--format", "github")).toContain("file=apps/shop/policies/data.md,");
});

test("what is not what the policy makes is a finding in each format that programs read", async () => {
  git(root, "init", "--quiet");
  await edit(root, "apps/shop/policies/data.md", "shoe-size: { from: [you] }\n", "");
  const stale = ["public/privacy/candor.css", "public/privacy/index.html", "src/candor.gen.ts"];
  const there = stale.map((path) => `apps/shop/${path}`);
  await mkdir(join(root, "apps/shop/src"));
  expect((await sarif("apps/shop/src", "build", "--check")).files).toEqual(new Set(there));
  const json = JSON.parse(await candor("apps/shop/src", "build", "--check", "--json")) as {
    diagnostics: { rule: string; severity: string; place: { file: string } }[];
    fingerprints: string[];
  };
  expect(json).toMatchObject({ ok: false, counts: { error: 3 } });
  expect(json.diagnostics.map(({ rule, severity, place }) => [rule, severity, place.file])).toEqual([
    ["build/stale", "error", "../public/privacy/candor.css"],
    ["build/stale", "error", "../public/privacy/index.html"],
    ["build/stale", "error", "candor.gen.ts"],
  ]);
  expect(new Set(json.fingerprints).size).toBe(3);
  const github = await candor(".", "build", "--check", "--format", "github", "--config", CONFIG);
  expect([...github.matchAll(/^::error file=([^,]*),.*title=build\/stale::/gm)].map(([, file]) => file)).toEqual(there);
  const markdown = await candor("apps/shop", "build", "--check", "--format", "markdown");
  for (const file of there)
    expect(markdown).toContain(`| error | \`${file}:1\` | this file is not what the policy makes`);
  expect(await candor("apps/shop", "build", "--check")).toContain("stale      src/candor.gen.ts\n");
});
