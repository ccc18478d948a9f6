/** `candor check --since`: in a real repository of git, what is about changed lines, with the fingerprints of a whole run. */
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitAll, edit, git } from "../../../test/bakery.ts";
import { readDiff } from "../src/since/read-diff.ts";
import { candor, found, type Output, writeCode, writeProject } from "./baselined-project.ts";

const UNSAID = "function one(person: Person): string {\n  return person.name;\n}\n";

let folder = "";

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-since-")));
  await writeProject(folder);
  await writeFile(join(folder, "candor.config.json"), `{ "check": { "projects": ["tsconfig.json"] } }\n`);
  await writeFile(join(folder, "src/b.ts"), `import type { Person } from "./a.ts";\nexport ${UNSAID}`);
  commitAll(folder);
});

afterEach(() => rm(folder, { recursive: true }));

/** What `--json` prints of a run since a revision, and where its findings are. */
async function since(revision: string, more = ""): Promise<Output & { readonly at: readonly string[] }> {
  const { stdout, stderr } = await candor(folder, `check --json --since ${revision}${more}`);
  if (stderr) throw new Error(stderr);
  const output = JSON.parse(stdout) as Output;
  return { ...output, at: output.diagnostics.map(({ rule, place }) => `${rule} ${place.file}:${place.start.line}`) };
}

/** Below what `one` reads, so that the first read is left as it was; the words of both lines are the same. */
const again = (): Promise<void> =>
  writeCode(folder, `${UNSAID}function two(person: Person): string {\n  return person.name;\n}\n`);

test("where nothing changed nothing is shown, and it is told how much there is", async () => {
  const { at, ...output } = await since("main");
  expect(at).toEqual([]);
  expect(output).toMatchObject({ ok: true, since: { revision: "main", elsewhere: expect.any(Number) as number } });
  const { exit, stdout } = await candor(folder, "check --since main");
  expect(exit).toBe(0);
  expect(stdout).toMatch(/\d more where nothing changed since main\n$/);
  expect((await candor(folder, "check")).exit).toBe(1);
});

test.each([
  ["is not committed", () => {}],
  ["is in the index", () => git(folder, "add", "--all")],
  ["is committed", () => git(folder, "commit", "--quiet", "--all", "--message=two")],
])("a change that %s is shown, with the fingerprint of a whole run", async (_, settle) => {
  git(folder, "switch", "--quiet", "--create", "change");
  await again();
  settle();
  const { at, fingerprints, diagnostics } = await since("main");
  expect(at).toEqual(["code/no-purpose src/a.ts:9"]);
  const whole = await found(folder, "check");
  const index = whole.diagnostics.findIndex(
    ({ message, place }) => message === diagnostics[0]?.message && place.file === "src/a.ts" && place.start.line === 9,
  );
  // The second of two that are alike: counted among what is shown alone it would be the first.
  expect(fingerprints).toEqual([whole.fingerprints[index]]);
  expect(fingerprints[0]).toMatch(/-2$/);
});

test("what others did on the base since is no part of the change", async () => {
  git(folder, "switch", "--quiet", "--create", "change");
  await writeFile(join(folder, "src/c.ts"), "export {};\n");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=mine");
  git(folder, "switch", "--quiet", "main");
  await edit(folder, "src/b.ts", "  return person.name;", "  return String(person.name);");
  git(folder, "commit", "--quiet", "--all", "--message=theirs");
  git(folder, "switch", "--quiet", "change");
  expect((await since("main")).at).toEqual([]);
});

test("a file that nobody added yet is new as a whole, whatever it is called; one that git ignores is not", async () => {
  await mkdir(join(folder, "src/für alle"));
  const read = `import type { Person } from "../a.ts";\nexport ${UNSAID}`;
  await writeFile(join(folder, 'src/für alle/"neu".ts'), read);
  expect((await since("HEAD")).at).toEqual(['code/no-purpose src/für alle/"neu".ts:3']);
  git(folder, "add", "--all");
  expect((await since("HEAD")).at).toEqual(['code/no-purpose src/für alle/"neu".ts:3']);
  git(folder, "rm", "-r", "--quiet", "--cached", "src/für alle");
  await writeFile(join(folder, ".gitignore"), "alle\nfür alle\n");
  expect((await since("HEAD")).at).toEqual([]);
});

test("of a file that was renamed only what else changed counts", async () => {
  await rename(join(folder, "src/b.ts"), join(folder, "src/d.ts"));
  git(folder, "add", "--all");
  expect((await since("HEAD")).at).toEqual([]);
});

test("a finding in unchanged code is shown where a clause that it rests on changed", async () => {
  await edit(folder, "src/b.ts", "export function", "/** @purpose send-your-bread */\nexport function");
  git(folder, "commit", "--quiet", "--all", "--message=said");
  expect((await since("HEAD")).at).toEqual([]);
  await edit(folder, "policies/purposes/send-your-bread.md", "needs: [name, address]", "needs: [address]");
  expect((await since("HEAD")).at).toContain("code/undeclared src/b.ts:4");
});

const CLASS = 'class Held {\n  line = "";\n  take(person: Person): void {\n    this.line = person.name;\n  }\n';

test.each([
  [
    "what a function gives back",
    "function line(person: Person): string {\n  return person.name;\n}\nfunction show(person: Person): void {\n  const said = line(person);\n",
    "  console.log(said);\n",
    "}\n",
    10,
  ],
  [
    "what is thrown and caught",
    "function refuse(person: Person): void {\n  throw new Error(person.name);\n}\nfunction show(person: Person): void {\n  try {\n    refuse(person);\n  } catch (error) {\n",
    "    console.log(error);\n",
    "  }\n}\n",
    12,
  ],
  ["a field", `${CLASS}  show(): void {\n`, "    console.log(this.line);\n", "  }\n}\n", 11],
])("%s is shown where only the line that lets it out is new", async (_, before, line, after, at) => {
  await writeCode(folder, before + after);
  git(folder, "commit", "--quiet", "--all", "--message=before");
  await writeCode(folder, before + line + after);
  const { diagnostics } = await since("HEAD");
  expect(diagnostics.map(({ rule, related }) => [rule, related?.map(({ place }) => place.start.line)])).toEqual([
    ["code/in-log", [at]],
  ]);
  expect((await candor(folder, "check --since HEAD")).exit).toBe(1);
});

test("data that left in one place already is shown where it leaves in another", async () => {
  const before =
    "function line(person: Person): string {\n  return person.name;\n}\nfunction one(person: Person): void {\n  console.log(line(person));\n}\nfunction two(person: Person): void {\n  const said = line(person);\n";
  await writeCode(folder, `${before}}\n`);
  git(folder, "commit", "--quiet", "--all", "--message=before");
  await writeCode(folder, `${before}  console.log(said);\n}\n`);
  const { diagnostics } = await since("HEAD");
  expect(diagnostics.map(({ rule, related }) => [rule, related?.map(({ place }) => place.start.line)])).toEqual([
    ["code/in-log", [9, 13]],
  ]);
});

test("what a function gives back is shown where only the line that hands it to a logger of the project is new", async () => {
  const before =
    "function line(person: Person): string {\n  return person.name;\n}\nfunction log(text: string): void {\n  console.log(text);\n}\nfunction show(person: Person): void {\n  const said = line(person);\n";
  await writeCode(folder, `${before}}\n`);
  git(folder, "commit", "--quiet", "--all", "--message=before");
  await writeCode(folder, `${before}  log(said);\n}\n`);
  const { diagnostics } = await since("HEAD");
  expect(diagnostics.map(({ rule, related }) => [rule, related?.map(({ place }) => place.start.line)])).toEqual([
    ["code/in-log", [9, 13]],
  ]);
});

test("with a baseline all that it does not hold is shown, wherever it stands", async () => {
  await writeFile(
    join(folder, "candor.config.json"),
    `{ "baseline": "known.json", "check": { "projects": ["tsconfig.json"] } }\n`,
  );
  await candor(folder, "check --update-baseline");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=baseline");
  expect(await since("HEAD")).toMatchObject({ at: [], since: { elsewhere: 0 } });
  await again();
  git(folder, "commit", "--quiet", "--all", "--message=more");
  expect((await since("HEAD")).at).toEqual(["code/no-purpose src/a.ts:9"]);
});

test("that code cannot be read, or too little is covered, is said wherever it changed", async () => {
  await writeFile(join(folder, "candor.config.json"), `{ "check": { "coverage": { "covered": 80 } } }\n`);
  git(folder, "commit", "--quiet", "--all", "--message=limit");
  expect((await since("HEAD")).at).toEqual(["check/coverage candor.config.json:1"]);
  await rm(join(folder, "tsconfig.json"));
  git(folder, "commit", "--quiet", "--all", "--message=gone");
  expect((await since("HEAD")).at).toEqual([expect.stringContaining("code/no-project")]);
});

test("from a folder below, with SARIF, and with options in the user's config, it is the same", async () => {
  await again();
  git(folder, "config", "diff.noprefix", "true");
  git(folder, "config", "diff.interHunkContext", "40");
  git(folder, "config", "color.ui", "always");
  const { stdout } = await candor(join(folder, "src"), "check --since main --format github");
  expect(stdout.match(/file=[^,]*,line=\d+/g)).toEqual(["file=src/a.ts,line=9"]);
});

test.each([
  ["nowhere", "error: `nowhere` is no revision of git: name a branch, a tag or a commit\n"],
  ["--all", "error: `--all` is no revision of git\n"],
])("%s is no revision", async (revision, message) => {
  const { exit, stdout, stderr } = await candor(folder, `check --since ${revision}`);
  expect([exit, stdout, stderr]).toEqual([2, "", message]);
});

test("without a repository it says so", async () => {
  await rm(join(folder, ".git"), { recursive: true });
  const { exit, stderr } = await candor(folder, "check --since main");
  expect([exit, stderr]).toEqual([
    2,
    "error: this folder is in no repository of git, so nothing can be `--since main`\n",
  ]);
});

test("a diff is read as git writes it", () => {
  const diff = [
    "--- a/x.ts",
    "+++ b/x.ts",
    "@@ -1 +1,2 @@ export",
    "-+++ b/no.ts",
    "+@@ -1 +1 @@",
    "++++ b/none.ts",
    "\\ No newline at end of file",
    "@@ -9,2 +10,0 @@",
    "-a",
    "-b",
    "--- a/gone.ts",
    "+++ /dev/null",
    "@@ -1 +0,0 @@",
    "-x",
    "--- /dev/null",
    '+++ "b/t\\303\\244g\\"\\t 1.ts"\t',
    "@@ -0,0 +1 @@",
    "+x",
    "--- /dev/null",
    "+++ b/with blank.ts\t",
    "@@ -0,0 +1,3 @@",
    "+x",
    "+y",
    "+z",
  ];
  expect([...readDiff(diff.join("\n"))]).toEqual([
    [
      "x.ts",
      [
        [1, 2],
        [10, 11],
      ],
    ],
    ['täg"\t 1.ts', [[1, 1]]],
    ["with blank.ts", [[1, 3]]],
  ]);
});
