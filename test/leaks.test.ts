/**
 * Leaks planted in the coffee shop, one in each folder of `test/leaks`, and what `candor check` says of them.
 * `leak.patch`: a change that somebody could propose. At its top stand what happens, the verdict that is due, how the data
 * travels (`Flow:`), and what says that it is personal (`Binding:`). `git apply test/leaks/in-log/leak.patch` in the root
 * shows it at work, and `git diff -U1 docs policies` gives the patch of a change to it.
 * `expected.txt`: the findings, each on a line. `UPDATE=1` writes it anew.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { rules } from "@candor/checker";
import { run } from "@candor/cli";
import type { Diagnostic } from "@candor/model";
import { expect, test } from "vitest";
import { captureIo } from "../packages/cli/test/capture-io.ts";

const ROOT = join(import.meta.dirname, "..");
const LEAKS = join(import.meta.dirname, "leaks");
const SHOP = "docs/examples/coffee-shop";

/** What is no leak: code that cannot be read, and slips in what is written for the check. Each has examples on its page. */
const NO_LEAK: readonly string[] = [
  "code/binding-unknown",
  "code/broken-project",
  "code/compiler-died",
  "code/ignore-invalid",
  "code/ignore-unused",
  "code/import-missing",
  "code/no-project",
  "code/not-installed",
  "code/older-compiler",
  "code/out-of-memory",
  "code/pattern-unused",
  "code/unknown-purpose",
  "code/unknown-recipient",
  "code/unknown-system",
  "code/unread-file",
];

const FLOWS: readonly string[] = [
  "a callback",
  "a digest",
  "a field of a class",
  "a function of another file",
  "a function's parameter",
  "a kept function",
  "a method that keeps it",
  "a rebuilt object",
  "a return value",
  "a variable of the module",
  "a whole object",
  "a whole object in JSON",
  "an assignment",
  "an error message",
  "an event",
  "another encoding",
  "destructuring",
  "direct",
  "map",
  "template text",
  "two functions deep in another file",
];

const BINDINGS: readonly string[] = [
  "/// @personal in a Prisma schema",
  "@personal on a Drizzle column",
  "@personal on a class",
  "@personal on a zod key",
  "@personal on an interface",
  "config",
  "guard.record",
];

interface Leak {
  readonly name: string;
  /** What its patch says of it at the top, by the word before the colon. */
  readonly about: ReadonlyMap<string, string>;
}

const leaks = await Promise.all((await readdir(LEAKS)).toSorted().map(readLeak));

test("the shop as it is has no findings", async () => {
  expect(await findingsWith(null)).toBe("");
});

test.each(leaks)("finds $name", async ({ name }) => {
  const found = await findingsWith(name);
  if (process.env["UPDATE"] === "1") await writeFile(join(LEAKS, name, "expected.txt"), found);
  expect(found).toBe(await expectedOf(name));
});

test("what is expected of each leak is the verdict that its patch says, and no other", async () => {
  for (const { name, about } of leaks) {
    const expected = [...(await expectedOf(name)).matchAll(/^\w+ (\S+)/gm)].map(([, rule]) => rule);
    expect([name, ...new Set(expected)]).toEqual([name, about.get("Verdict")]);
  }
});

test("every verdict, every flow and every source of a binding has a leak", () => {
  const verdicts = valuesOf("Verdict");
  expect(rules.map(({ id }) => id).filter((id) => !verdicts.includes(id))).toEqual(NO_LEAK);
  expect(valuesOf("Flow")).toEqual(FLOWS);
  expect(valuesOf("Binding")).toEqual(BINDINGS);
});

async function readLeak(name: string): Promise<Leak> {
  const patch = await readFile(join(LEAKS, name, "leak.patch"), "utf8");
  const [top = ""] = patch.split("\ndiff --git ");
  const about = new Map([...top.matchAll(/^([A-Z][a-z]+): (.+)$/gm)].map(([, key = "", value = ""]) => [key, value]));
  return { name, about };
}

function expectedOf(name: string): Promise<string> {
  return readFile(join(LEAKS, name, "expected.txt"), "utf8");
}

function valuesOf(key: string): readonly string[] {
  return [...new Set(leaks.flatMap(({ about }) => about.get(key) ?? []))].toSorted();
}

/** What `candor check` finds in a copy of the shop with a leak planted in it, a line each. */
async function findingsWith(leak: string | null): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "candor-leak-")));
  try {
    await copyShop(folder);
    const patch = join(LEAKS, leak ?? "", "leak.patch");
    if (leak !== null) await promisify(execFile)("git", ["apply", "--recount", patch], { cwd: folder });
    const io = captureIo(folder);
    await run(["check", "--json", "--config", `${SHOP}/candor.config.json`], io);
    expect(io.written.stderr).toBe("");
    const { diagnostics } = JSON.parse(io.written.stdout) as { readonly diagnostics: readonly Diagnostic[] };
    return diagnostics.map(lineOf).join("");
  } finally {
    await rm(folder, { recursive: true });
  }
}

function lineOf({ severity, rule, place: { file, start }, message }: Diagnostic): string {
  return `${severity} ${rule} ${file}:${start.line} ${message}\n`;
}

/** The shop and the policy, where they stand in the repository, with what is installed for the shop. */
async function copyShop(folder: string): Promise<void> {
  for (const path of ["policies", `${SHOP}/src`, `${SHOP}/candor.config.json`, `${SHOP}/tsconfig.json`])
    await cp(join(ROOT, path), join(folder, path), { recursive: true });
  const installed = join(ROOT, SHOP, "node_modules");
  const packages = (await readdir(installed)).filter((name) => !name.startsWith("."));
  await mkdir(join(folder, SHOP, "node_modules"));
  for (const name of packages) await symlink(join(installed, name), join(folder, SHOP, "node_modules", name));
  // Some leaks need a library that the shop does not use.
  const drizzle = join(ROOT, "packages/checker/node_modules/drizzle-orm");
  await symlink(drizzle, join(folder, SHOP, "node_modules/drizzle-orm"));
}
