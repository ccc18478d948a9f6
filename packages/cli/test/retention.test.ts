/** `candor retention`: what it counts, what it never prints, and what rows modules do wrong. */
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

const ROOT = join(import.meta.dirname, "../../..");

let folder = "";

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-retention-")));
  await cp(join(ROOT, "policies"), join(folder, "policies"), { recursive: true });
  await cp(join(ROOT, "docs/examples/coffee-shop/src/candor.gen.ts"), join(folder, "candor.gen.ts"));
  await symlink(join(ROOT, "docs/examples/coffee-shop/node_modules"), join(folder, "node_modules"));
});

afterEach(() => rm(folder, { recursive: true }));

const HEAD = `import { createGuard, memoryConsent, row } from "@candor/guard";
import { createRetention } from "@candor/guard/retention";
import { policy } from "./candor.gen.ts";
const consent = memoryConsent();
const guard = createGuard(policy, { consent });
const messages = guard.record("message", row(), { id: "subject", text: "support-messages", phone: "phone" });
export const retention = createRetention(policy, { consent, now: () => new Date("2026-01-01") });
const record = messages.seal({ id: "ada-7", text: "my secret", phone: "+41 44 555" });
const collected = new Date("2020-05-01");
`;

async function retention(rows: string, ...args: readonly string[]) {
  await writeFile(join(folder, "rows.ts"), HEAD + rows);
  return candor("retention", "--rows", "rows.ts", ...args);
}

async function candor(...args: readonly string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
  const io = captureIo(folder);
  const exit = await run([...args], io);
  return { exit, ...io.written };
}

const OLD = `const events = { "last-order": new Date("2021-02-03") };
export const rows = [{ record, collected, events }, { record, collected, events }];
`;

test("what should be gone is counted by record type and item, with the clauses, and no value is printed", async () => {
  const { exit, stdout, stderr } = await retention(OLD);
  expect(exit).toBe(1);
  expect(stdout).toBe(`message: phone  in 2 records, since 2022-02-03
  \`warn-you-about-a-bad-batch\` kept it until 2022-02-03  policies/data.md:13
message: support-messages  in 2 records, since 2025-01-01
  \`settle-claims\` kept it until 2025-01-01  policies/purposes/settle-claims.md:6
  \`answer-your-questions\` kept it until 2022-05-01  policies/data.md:53
2 data items overdue in 2 records
`);
  expect(stdout + stderr).not.toMatch(/secret|555|ada/);
});

test("what programs are told fits its schema", async () => {
  const schema = JSON.parse(await readFile(join(ROOT, "schemas/retention.schema.json"), "utf8")) as object;
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  for (const rows of [OLD, "export const rows = [];"]) {
    const { stdout } = await retention(rows, "--json");
    expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
  }
});

test("nothing is overdue", async () => {
  const rows = `export async function* rows() { yield { record, collected: new Date("2025-12-01"), events: {} }; }\n`;
  expect(await retention(rows)).toEqual({ exit: 0, stdout: "nothing is overdue in 1 record\n", stderr: "" });
});

test.each([
  ["is not there", null, "does not exist"],
  ["does not parse", "export const rows = [;", "cannot be loaded: "],
  ["throws as it loads", `throw new Error("ada@example.org");\nexport const rows = [];`, "cannot be loaded: Error;"],
  ["has no rows", "", "does not export `rows`"],
  ["has rows that are none", "export const rows = 7;", "does not export `rows`"],
  [
    "gives a row that is not sealed",
    "export const rows = [{ record: { id: 1 }, collected }];",
    "gave record 1 in a wrong shape: `record` is not sealed",
  ],
  [
    "gives null",
    "export const rows = [null];",
    "gave record 1 in a wrong shape: expected { record, collected, events }",
  ],
  ["gives no date", "export const rows = [{ record, collected: 'yesterday' }];", "`collected` is no date"],
  [
    "gives a date that is none",
    "export const rows = [{ record, collected: new Date('x') }];",
    "`collected` is no date",
  ],
  [
    "gives an event that is no date",
    "export const rows = [{ record, collected, events: { ['__proto__']: 1 } }];",
    "`events.__proto__` is no date",
  ],
  [
    "throws on the way",
    `export async function* rows() { yield { record, collected }; throw new Error("ada@example.org"); }`,
    "failed at record 2: Error;",
  ],
  [
    "has a getter that throws",
    `export const rows = [{ record, get collected() { throw new Error("ada@example.org"); } }];`,
    "failed at record 1: Error;",
  ],
])("a module that %s is wrong usage, and no message of its own is printed", async (_, rows, fault) => {
  const { exit, stderr, stdout } =
    rows === null ? await candor("retention", "--rows", "rows.ts") : await retention(rows);
  expect(exit).toBe(2);
  expect(stderr).toContain(`error: \`rows.ts\` `);
  expect(stderr).toContain(fault);
  expect(stdout + stderr).not.toMatch(/example\.org/);
});

test("rows that never end stop at the limit, rows that never come after the wait; neither counts as clean", async () => {
  const endless = await retention(
    "export function* rows() { for (;;) yield { record, collected: new Date() }; }",
    "--limit",
    "50",
  );
  expect(endless).toMatchObject({ exit: 2, stdout: "nothing is overdue in 50 records, which are not all\n" });
  expect(endless.stderr).toContain("has more than 50 records (--limit): the rest was not looked at");
  await writeFile(
    join(folder, "late.ts"),
    `${HEAD}export async function* rows() { await new Promise(() => {}); yield 1; }\n`,
  );
  const late = await candor("retention", "--rows", "late.ts", "--wait", "0.05");
  expect(late.stderr).toContain("gave no record 1 within 0.05 seconds (--wait)");
  expect(late.exit).toBe(2);
});

test.each([
  [["--limit", "0"], "--limit takes a whole number from 1"],
  [["--wait", "soon"], "--wait takes a number of seconds"],
])("%j is wrong usage", async (args, message) => {
  const { exit, stderr } = await retention(OLD, ...args);
  expect(exit).toBe(2);
  expect(stderr).toContain(message);
});
