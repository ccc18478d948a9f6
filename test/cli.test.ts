/** The real binary in a process of its own: what only a process can show. */
import { spawn, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { confirmDrafts } from "../packages/cli/test/confirm-drafts.ts";

const ROOT = join(import.meta.dirname, "..");
const BINARY = join(ROOT, "packages/cli/bin/candor.mjs");
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-"));
  const facts = ["--name", "Crumb", "--address", "1 Mill Lane", "--contact", "hi@crumb.example", "--authority", "DPC"];
  const people = ["--owner", "Ada", "--lead", "Ada", "--code"];
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  candor(["init", ...facts, ...people, "--reviewed", yesterday, "--rehearsed", yesterday]);
  await confirmDrafts(folder);
});

function candor(
  argv: readonly string[],
  options: { cwd?: string; node?: readonly string[] } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...(options.node ?? []), BINARY, ...argv], {
    cwd: options.cwd ?? folder,
    encoding: "utf8",
  });
}

test("--version prints the version of the package and nothing else", async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, "packages/cli/package.json"), "utf8"));
  expect(candor(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
});

test("init, confirmed, then lint, ends clean; the outcome is on standard output alone", () => {
  expect(candor(["lint"])).toMatchObject({
    status: 0,
    stdout: "clean: 1 purpose, 3 data items, 0 findings\n",
    stderr: "",
  });
});

test("findings end with 1, wrong usage with 2 and nothing on standard output", async () => {
  const broken = await mkdtemp(join(tmpdir(), "candor-"));
  await writeFile(join(broken, "company.md"), "no facts\n");
  expect(candor(["lint", broken])).toMatchObject({ status: 1, stderr: "" });
  expect(candor(["lint", "nowhere"])).toMatchObject({ status: 2, stderr: "" });
  expect(candor(["lnt"])).toMatchObject({ status: 2, stdout: "" });
  expect(candor(["explain", "no/rule"])).toMatchObject({ status: 2, stdout: "" });
});

test("without a terminal there is no colour and no line of progress", () => {
  const { stdout, stderr } = candor(["lint", "nowhere"]);
  expect(stdout + stderr).not.toContain("\u001b");
});

test("--json prints one object that fits its schema", async () => {
  const schema = JSON.parse(await readFile(join(ROOT, "schemas/output.schema.json"), "utf8"));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  for (const argv of [["lint"], ["lint", "nowhere"], ["build"], ["build", "--check"], ["check"]]) {
    const { stdout, status } = candor([...argv, "--json"]);
    const output: unknown = JSON.parse(stdout);
    validate(output);
    expect(validate.errors ?? []).toEqual([]);
    expect(output).toMatchObject({ command: argv[0], ok: status === 0 });
  }
});

test("a reader that closes the pipe early causes no fault", async () => {
  const child = spawn(process.execPath, [BINARY, "rules"], { stdio: ["ignore", "pipe", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  child.stdout.destroy();
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test.each([
  ["check", "@candor/checker"],
  ["lsp", "@candor/language-server"],
])("%s without its package names the one command that installs it", async (command, name) => {
  const hook = `import { registerHooks } from "node:module";
    registerHooks({ resolve(name, context, next) {
      if (name === "${name}") throw Object.assign(new Error("Cannot find package '${name}'"), { code: "ERR_MODULE_NOT_FOUND" });
      return next(name, context);
    } });`;
  const absent = await mkdtemp(join(tmpdir(), "candor-"));
  await writeFile(join(absent, "pnpm-lock.yaml"), "");
  const { status, stdout, stderr } = candor([command], {
    cwd: absent,
    node: ["--import", `data:text/javascript,${encodeURIComponent(hook)}`],
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(`pnpm add --save-dev ${name}\n`);
});

test("a fault of our own ends with 3, says what to report, and shows the stack only with --debug", () => {
  const hook = `import { registerHooks } from "node:module";
    registerHooks({ resolve(name, context, next) {
      if (name === "@candor/compiler") throw new Error("planted");
      return next(name, context);
    } });`;
  const node = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
  const plain = candor(["lint"], { node });
  expect(plain).toMatchObject({ status: 3, stdout: "" });
  expect(plain.stderr).toContain("it is our fault: planted\nplease report it with this line: candor ");
  expect(plain.stderr).not.toContain("    at ");
  expect(candor(["lint", "--debug"], { node }).stderr).toContain("    at ");
});
