/** `candor scan`: what it prints for programs, and what it writes. */
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

const SCHEMA = join(import.meta.dirname, "../../../schemas/scan.schema.json");
const MINIMAL = join(import.meta.dirname, "../../compiler/test/fixtures/minimal");
const CONFIG = `{
    "policies": "policies",
    "check": {
        "projects": ["tsconfig.json"]
    }
}
`;

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-scan-"));
  await cp(MINIMAL, join(folder, "policies"), { recursive: true });
  await write("candor.config.json", CONFIG);
  await write("tsconfig.json", '{ "compilerOptions": { "strict": true, "types": [] }, "include": ["src"] }');
  await write("src/user.ts", "export interface User { firstName: string; email: string }\n");
  await write("src/a.ts", 'export const send = (body: string) => fetch("https://api.postmarkapp.com/v1", { body });\n');
});

afterEach(() => rm(folder, { recursive: true }));

test("what programs are told fits its schema, before and after it is written", async () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(await readFile(SCHEMA, "utf8")));
  for (const args of [
    ["scan", "--json"],
    ["scan", "--json", "--write"],
  ]) {
    const { exit, stdout } = await candor(...args);
    expect(exit).toBe(0);
    expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
  }
});

test("the config keeps how it is written and its permissions, and a second run changes nothing", async () => {
  await chmod(join(folder, "candor.config.json"), 0o640);
  expect((await candor("scan", "--write")).exit).toBe(0);
  const written = `{
    "policies": "policies",
    "check": {
        "projects": ["tsconfig.json"],
        "bindings": {
            "src/user.ts#User.firstName": "name"
        }
    }
}
`;
  expect(await read("candor.config.json")).toBe(written);
  expect((await stat(join(folder, "candor.config.json"))).mode & 0o777).toBe(0o640);
  expect((await readdir(folder)).filter((name) => name.includes("tmp"))).toEqual([]);
  const again = await candor("scan", "--write");
  expect(again.stdout).not.toContain("User.firstName");
  expect(await read("candor.config.json")).toBe(written);
});

test("what is written is what a check takes: the binding holds, and no finding is about the config", async () => {
  await write(
    "src/b.ts",
    'import type { User } from "./user.js";\nexport const hail = (user: User) => user.firstName;\n',
  );
  await candor("scan", "--write");
  const { stdout } = await candor("check", "--json");
  const rules = JSON.parse(stdout).diagnostics.map(({ rule }: { rule: string }) => rule);
  expect(rules).toEqual(expect.arrayContaining(["code/no-purpose"]));
  expect(rules.filter((rule: string) => rule.startsWith("code/binding"))).toEqual([]);
});

test("a config that is read-only, and none at all, are wrong use; nothing is written", async () => {
  await chmod(join(folder, "candor.config.json"), 0o444);
  const closed = await candor("scan", "--write");
  expect([closed.exit, closed.stderr]).toEqual([2, expect.stringContaining("`candor.config.json` cannot be written")]);
  expect(await read("candor.config.json")).toBe(CONFIG);
  await rm(join(folder, "candor.config.json"));
  const none = await candor("scan", "--write");
  expect([none.exit, none.stderr]).toEqual([2, expect.stringContaining("there is no config")]);
});

test("a policy with findings, and none at all, do not stop a scan", async () => {
  await write("policies/data.md", "---\nname: 1\n---\n# Data\n");
  expect((await candor("scan")).exit).toBe(0);
  await rm(join(folder, "policies"), { recursive: true });
  const { exit, stdout, stderr } = await candor("scan");
  expect([exit, stdout]).toEqual([0, expect.stringContaining("User.email  email (new)")]);
  expect(stderr).toContain("there is no policy that can be read");
});

async function candor(...args: readonly string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
  const io = captureIo(folder);
  return { exit: await run(args, io), ...io.written };
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}
