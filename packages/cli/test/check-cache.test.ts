/** The kept answer, from the command line: the bytes of a check from the start, whatever is asked, and no answer about what changed. */
import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitAll, edit } from "../../../test/bakery.ts";
import { candor, type Ran, writeCode, writeProject } from "./baselined-project.ts";

const READS = [
  'import type { Customer } from "shop-api";',
  "function one(person: Person): string {\n  return person.name;\n}",
  "// candor-ignore code/no-purpose -- ticket 214 takes it out (Mara Lind)",
  "const two = (person: Person): string => person.name;",
  "export const three = (customer: Customer) => [customer.name, one, two];\n",
].join("\n");

let folder = "";
/** What was started: compilers, and git. */
const processes: ChildProcess[] = [];
const note = (message: unknown): void => void processes.push((message as { process: ChildProcess }).process);

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-kept-")));
  await writeProject(folder);
  await put("package-lock.json", "{}");
  await put("node_modules/shop-api/package.json", '{ "name": "shop-api", "types": "index.d.ts" }');
  await put("node_modules/shop-api/index.d.ts", "export interface Customer { name: string }\n");
  await edit(folder, "candor.config.json", `"check": {`, `"check": { "bindings": ${BINDINGS},`);
  await writeCode(folder, READS);
  subscribe("child_process", note);
  await settle();
});

afterEach(async () => {
  unsubscribe("child_process", note);
  await rm(folder, { recursive: true });
});

const BINDINGS = '{ "node_modules/shop-api/index.d.ts#Customer.name": "name" }';
const KEPT = "node_modules/.cache/candor";

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Until the clock of the file system can tell what is to come from what was. */
function settle(): Promise<void> {
  return setTimeout(150);
}

async function ask(line: string, within = folder): Promise<{ ran: Ran; isKept: boolean }> {
  processes.length = 0;
  const ran = await candor(within, line);
  expect(ran.exit).toBeLessThan(2);
  return { ran, isKept: processes.every(({ spawnfile }) => /git(?:\.exe)?$/.test(spawnfile)) };
}

test.each([
  "check",
  "check --json",
  "check --format sarif",
  "check --format github",
  "check --format markdown",
  "check --strict",
  "check --warn-only",
  "check --json --since HEAD",
])("`candor %s` prints of a kept answer what it prints without one", async (line) => {
  commitAll(folder);
  await settle();
  expect((await ask("check")).isKept).toBe(false);
  const kept = await ask(line);
  const anew = await ask(`${line} --no-cache`);
  expect([kept.isKept, anew.isKept]).toEqual([true, false]);
  expect(kept.ran).toEqual(anew.ran);
});

test("the answer of a check serves what tests promises and what reviews", async () => {
  await edit(folder, "candor.config.json", `"check": {`, `"check": { "projects": ["tsconfig.json"],`);
  commitAll(folder);
  await settle();
  await ask("check");
  for (const line of ["promises --json", "review HEAD"]) {
    const kept = await ask(line);
    const anew = await ask(`${line} --no-cache`);
    expect([line, kept.isKept, anew.isKept]).toEqual([line, true, false]);
    expect(kept.ran).toEqual(anew.ran);
  }
});

test.each<[string, () => Promise<unknown>]>([
  ["code", () => edit(folder, "src/a.ts", "customer.name", "customer")],
  ["a comment that ignores", () => edit(folder, "src/a.ts", "Mara Lind", "Mara Linde")],
  ["a comment that ignored, gone", () => edit(folder, "src/a.ts", "// candor-ignore", "//")],
  ["a purpose", () => edit(folder, "policies/purposes/send-your-bread.md", "needs: [name, ", "needs: [")],
  ["a line of the policy", () => edit(folder, "policies/purposes/send-your-bread.md", "---\n#", "---\n\n#")],
  [
    "a limit of the coverage",
    () => edit(folder, "candor.config.json", `"check": {`, `"check": { "coverage": { "covered": 90 },`),
  ],
  [
    "what the config leaves out",
    () => edit(folder, "candor.config.json", `"check": {`, `"check": { "exclude": ["src/a.ts"],`),
  ],
  ["the tsconfig", () => edit(folder, "tsconfig.json", '"strict": true', '"strict": false')],
  ["the lockfile", () => put("package-lock.json", "{ }")],
  [
    "a package, generated once more",
    () => put("node_modules/shop-api/index.d.ts", "export interface Customer { name(): string }\n"),
  ],
  [
    "a package nearer to the code",
    () => put("src/node_modules/shop-api/index.d.ts", "export interface Customer { name: 1 }\n"),
  ],
  [
    "a file that came",
    () => put("src/b.ts", 'import type { Person } from "./a.ts";\nexport const four = (p: Person) => p.name;\n'),
  ],
  ["a template that came", () => put("src/b.vue", "")],
  ["a file under another name", () => rename(join(folder, "src/a.ts"), join(folder, "src/c.ts"))],
])("after a change of %s the answer is that of a check from the start", async (_, change) => {
  await ask("check");
  expect((await ask("check --json")).isKept).toBe(true);
  await change();
  const { ran, isKept } = await ask("check --json");
  expect(isKept).toBe(false);
  expect(ran).toEqual((await ask("check --json --no-cache")).ran);
});

test("what a check does with its answer is done with a kept one too", async () => {
  await ask("check --update-baseline");
  commitAll(folder);
  await settle();
  await ask("check");
  await edit(folder, "known.json", "code/no-purpose", "code/undeclared");
  commitAll(folder);
  for (const line of ["check --json", "check --json --since HEAD~1", "check --update-baseline"]) {
    const kept = await ask(line);
    expect([line, kept.isKept]).toEqual([line, true]);
    expect(kept.ran.stdout).toEqual((await ask(`${line} --no-cache`)).ran.stdout);
  }
});

test("with `--no-cache` nothing is kept", async () => {
  await ask("check --no-cache");
  expect(existsSync(join(folder, KEPT))).toBe(false);
  await ask("check");
  expect(existsSync(join(folder, KEPT))).toBe(true);
});

test("where no package is installed nothing is kept, and nothing is written", async () => {
  await rm(join(folder, "node_modules"), { recursive: true });
  await edit(folder, "candor.config.json", `"bindings": ${BINDINGS},`, "");
  await writeCode(folder, "export const one = (person: Person) => person.name;\n");
  const before = await readdir(folder);
  await settle();
  await ask("check");
  expect((await ask("check")).isKept).toBe(false);
  expect(await readdir(folder)).toEqual(before);
});

test("in a package of a workspace the answer is kept where the workspace has its packages", async () => {
  await put("package.json", '{ "workspaces": ["apps/*"] }');
  for (const name of ["policies", "src", "tsconfig.json", "candor.config.json"]) {
    await mkdir(join(folder, "apps/web"), { recursive: true });
    await rename(join(folder, name), join(folder, "apps/web", name));
  }
  await edit(folder, "apps/web/candor.config.json", `"bindings": ${BINDINGS},`, "");
  await settle();
  const app = join(folder, "apps/web");
  const first = await ask("check", app);
  expect(await ask("check", app)).toEqual({ ...first, isKept: true });
  expect(await ask("check --no-cache", app)).toEqual({ ...first, isKept: false });
  expect(existsSync(join(folder, KEPT))).toBe(true);
});
