/**
 * Runs every folder of `test/cases/<stage>/<case>/` through the command line, in process, in a copy of its own.
 * `command.txt`: the last line is what is tested; the lines before it set the folder up and must end with 0. What `init` drafts
 * there is confirmed.
 * `input/` and what `make.ts` (default export, given the folder) makes are laid over the folder before that last line.
 * `expected.txt`: the exit code, both outputs, and the files that changed. `UPDATE=1` writes it anew.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "@candor/cli";
import { afterEach, beforeEach, expect, test } from "vitest";
import { captureIo } from "../packages/cli/test/capture-io.ts";
import { confirmDrafts } from "../packages/cli/test/confirm-drafts.ts";

const CASES = join(import.meta.dirname, "cases");
let folder = "";

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-case-")));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

for (const stage of (await readdir(CASES, { withFileTypes: true })).filter((entry) => entry.isDirectory())) {
  for (const name of await readdir(join(CASES, stage.name))) {
    test(`${stage.name}/${name}`, async () => {
      const home = join(CASES, stage.name, name);
      const expected = join(home, "expected.txt");
      const { command, setUp, exit, changed, shown } = await runCase(home);
      if (process.env["UPDATE"] === "1") await writeFile(expected, shown);
      expect(shown).toBe(await readFile(expected, "utf8"));
      expect(setUp.filter((ran) => ran.exit !== 0)).toEqual([]);
      expect(leftovers(command, exit, changed)).toEqual([]);
      expect(shown).not.toContain(folder);
    });
  }
}

interface CaseRun {
  /** The last line. */
  readonly command: string;
  /** The lines before the last. */
  readonly setUp: readonly Ran[];
  readonly exit: number;
  /** Paths that the last line wrote or removed. */
  readonly changed: readonly string[];
  readonly shown: string;
}

async function runCase(home: string): Promise<CaseRun> {
  const lines = (await readFile(join(home, "command.txt"), "utf8")).trim().split("\n");
  const setUp: Ran[] = [];
  for (const line of lines.slice(0, -1)) {
    setUp.push(await candor(line));
    if (line.startsWith("candor init")) await confirmDrafts(folder);
  }
  if (existsSync(join(home, "input"))) await cp(join(home, "input"), folder, { recursive: true });
  if (existsSync(join(home, "make.ts")))
    await (await import(pathToFileURL(join(home, "make.ts")).href)).default(folder);
  const command = lines.at(-1) ?? "";
  const before = await snapshot(folder);
  const ran = await candor(command);
  const changed = changes(before, await snapshot(folder));
  return { command, setUp, exit: ran.exit, changed, shown: describeRun(command, ran, changed) };
}

/** Commands that do what they can, and end with 1 where something is left. */
const IN_PART = /^candor (?:lint --fix|translate --import)\b/;

/** What a run must not leave: temporary files ever, and any change where it failed. */
function leftovers(command: string, exit: number, changed: readonly string[]): readonly string[] {
  const mayChange = exit === 0 || (exit === 1 && IN_PART.test(command));
  return mayChange ? changed.filter((path) => path.endsWith(".tmp")) : changed;
}

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function candor(line: string): Promise<Ran> {
  const io = captureIo(folder);
  const exit = await run(line.split(/\s+/).slice(1), io);
  return { exit, ...io.written };
}

function describeRun(command: string, { exit, stdout, stderr }: Ran, changed: readonly string[]): string {
  const blocks = [`$ ${command}\nexit ${exit}\n`];
  if (stdout) blocks.push(`stdout:\n${stdout}`);
  if (stderr) blocks.push(`stderr:\n${stderr}`);
  if (changed.length > 0) blocks.push(`files:\n${changed.join("\n")}\n`);
  return blocks.join("\n");
}

/** Path → hash of every file. */
async function snapshot(root: string): Promise<ReadonlyMap<string, string>> {
  const hashed: [string, string][] = [];
  for await (const path of filesIn(root)) {
    const hash = createHash("sha256").update(await readFile(path));
    hashed.push([relative(root, path).replaceAll("\\", "/"), hash.digest("hex")]);
  }
  return new Map(hashed.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Links are not followed, as a recursive `readdir` does. */
async function* filesIn(folder: string): AsyncGenerator<string> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    if (entry.isFile()) yield path;
  }
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const written = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);
  const gone = [...before.keys()].filter((path) => !after.has(path)).map((path) => `gone: ${path}`);
  return [...written, ...gone];
}
