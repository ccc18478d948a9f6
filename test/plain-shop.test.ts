/** A shop that was written without guards adopts them: `candor adopt`, its questions answered, `candor adopt --write`. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { run } from "@candor/cli";
import { afterEach, beforeEach, expect, test } from "vitest";
import { captureIo } from "../packages/cli/test/capture-io.ts";

const ROOT = join(import.meta.dirname, "..");
const FIXTURE = join(ROOT, "packages/checker/test/fixtures/plain-shop");
const INSTALLED = join(ROOT, "docs/examples/coffee-shop/node_modules");
const RECORDS = "src/records.gen.ts";

let folder = "";

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-plain-")));
  await cp(FIXTURE, folder, { recursive: true });
  await cp(join(ROOT, "policies"), join(folder, "policies"), { recursive: true });
  await symlink(INSTALLED, join(folder, "node_modules"));
});

afterEach(() => rm(folder, { recursive: true }));

test("its record types ask what nobody said, its reads become reads of views, and it compiles and is clean", async () => {
  expect((await candor("build")).exit).toBe(0);
  const asked = await candor("adopt");
  expect(asked.stdout).toContain("2 record types, 3 questions; 9 reads: 0 of a view, 0 by 0 edits, 9 as they are");
  await expect(read(RECORDS)).rejects.toThrow("ENOENT");

  expect(asked.stdout).toContain("src/guard.ts: a first guard");
  expect((await candor("adopt", "--write")).exit).toBe(0);
  expect((await candor("adopt", "--check")).exit).toBe(1);
  const before = await read("src/parcel.ts");
  expect(before).toBe(await readFile(join(FIXTURE, "src/parcel.ts"), "utf8"));

  expect(await compile()).toMatch(/^src\/records\.gen\.ts\(13,3\): error TS2322: .*notes cannot be \?/m);
  await answer("notes", "support-messages");
  await answer("id", "not-personal");
  await answer("customerId", "subject");
  const written = await candor("adopt", "--write");
  expect(written.stdout).toContain("2 record types, 0 questions; 9 reads: 0 of a view, 9 by 4 edits, 0 as they are");
  expect(await read("src/parcel.ts")).toBe(PARCEL);
  expect(await read("src/support.ts")).toContain(
    'const customer = sealedCustomer && (await guard.for("answer-your-questions").open(sealedCustomer));',
  );

  expect(await compile()).toBe("");
  const checked = await candor("check", "--no-cache");
  expect(checked.stdout).toContain("through a guard");
  expect(checked).toMatchObject({ exit: 0 });
  expect(checked.stdout).not.toMatch(/^(?:error|warning)/m);
  const again = await candor("adopt", "--check");
  expect(again).toMatchObject({ exit: 0 });
  expect(again.stdout).toContain("9 reads: 9 of a view, 0 by 0 edits, 0 as they are");
}, 60_000);

test("where the schema says what each column is, one run writes the guard, the record types and the edits", async () => {
  await tag("notes: string", "personal support-messages");
  await tag("id: string;\n  customerId", "personal none");
  await tag("customerId", "personal subject");
  expect((await candor("build")).exit).toBe(0);
  await expect(read("src/guard.ts")).rejects.toThrow("ENOENT");
  const written = await candor("adopt", "--write");
  expect(written.stdout).toContain("2 record types, 0 questions; 9 reads: 0 of a view, 9 by 4 edits, 0 as they are");
  expect(written.stdout).not.toContain("Cannot find module");
  expect(await read("src/parcel.ts")).toBe(PARCEL);
  expect(await compile()).toBe("");
}, 60_000);

const PARCEL = `import { db } from './db/database.ts'
import { seal } from '@candor/guard/seal'
import { guard } from './guard.ts'
import { customerRecord, orderRecord } from './records.gen.ts'

/** What is printed on the parcel. */
export async function parcelLabel(orderId: string): Promise<string | null> {
    const sealedOrder = await seal(orderRecord, db.selectFrom('orders').selectAll().where('id', '=', orderId).executeTakeFirst())
    const order = sealedOrder && (await guard.for('send-your-coffee').open(sealedOrder))
    if (!order) return null
    const sealedCustomer = await seal(customerRecord, db
        .selectFrom('customers')
        .selectAll()
        .where('id', '=', order.customerId)
        .executeTakeFirstOrThrow())
    const customer = await guard.for('send-your-coffee').open(sealedCustomer)
    return [customer.name, customer.address, '', \`\${order.bags} × \${order.coffee}\`].join('\\n')
}

/** How many bags wait, by coffee. */
export async function waiting(): Promise<Record<string, number>> {
    const bags: Record<string, number> = {}
    const sealedOrders = await seal(orderRecord, db.selectFrom('orders').selectAll().execute())
    const orders = await Promise.all(sealedOrders.map((each) => guard.for('send-your-coffee').open(each)))
    for (const order of orders) bags[order.coffee] = (bags[order.coffee] ?? 0) + order.bags
    return bags
}
`;

async function candor(...args: readonly string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
  const io = captureIo(folder);
  const exit = await run([...args], io);
  return { exit, ...io.written };
}

/** Says in the schema what a column is. */
async function tag(column: string, tagged: string): Promise<void> {
  const text = await read("src/db/tables.ts");
  expect(text).toContain(column);
  await writeFile(join(folder, "src/db/tables.ts"), text.replace(column, `/** @${tagged} */\n  ${column}`));
}

/** Answers the first question about a column. */
async function answer(column: string, said: string): Promise<void> {
  const text = await read(RECORDS);
  await writeFile(join(folder, RECORDS), text.replace(`${column}: "?"`, `${column}: "${said}"`));
}

async function compile(): Promise<string> {
  const tsc = join(INSTALLED, "typescript/bin/tsc");
  const ran = await promisify(execFile)(process.execPath, [tsc, "--noEmit", "-p", "."], { cwd: folder }).catch(
    (error: { readonly stdout: string }) => error,
  );
  return ran.stdout;
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}
