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
  expect(await read("src/support.ts")).toContain(OPENED);

  expect(await compile()).toBe("");
  const checked = await candor("check", "--no-cache");
  expect(checked.stdout).toContain("through a guard");
  expect(checked).toMatchObject({ exit: 0 });
  expect(checked.stdout).not.toMatch(/^(?:error|warning)/m);
  const again = await candor("adopt", "--check");
  expect(again).toMatchObject({ exit: 0 });
  expect(again.stdout).toContain("9 reads: 9 of a view, 0 by 0 edits, 0 as they are");
}, 60_000);

test.each([
  ["beside the table", []],
  ["in a folder that is not there yet", ["--records", "src/people/records.gen.ts"]],
])(
  "where the schema says what each column is, one run writes guard, record type and edits: %s",
  async (_, where) => {
    await change("src/db/tables.ts", "  notes:", "  /** @personal support-messages */\n  notes:");
    await change("src/db/tables.ts", /  \/\*\* @personal orders \*\/\n/g, "");
    expect((await candor("build")).exit).toBe(0);
    await expect(read("src/guard.ts")).rejects.toThrow("ENOENT");

    const written = await candor("adopt", "--write", ...where);
    expect(written.stdout).not.toContain("does not compile");
    expect(written.stdout).toContain("1 record type, 0 questions; 4 reads: 0 of a view, 4 by 2 edits, 0 as they are");
    expect(await read("src/support.ts")).toContain(OPENED);
    expect(await compile()).toBe("");
  },
  60_000,
);

const OPENED = 'const customer = sealedCustomer && (await guard.for("answer-your-questions").open(sealedCustomer));';

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

/** Answers the first question about a column. */
function answer(column: string, said: string): Promise<void> {
  return change(RECORDS, `${column}: "?"`, `${column}: "${said}"`);
}

async function change(path: string, what: string | RegExp, by: string): Promise<void> {
  const text = await read(path);
  await writeFile(join(folder, path), text.replace(what, by));
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
