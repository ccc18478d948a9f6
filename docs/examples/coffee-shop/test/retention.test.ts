import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const cwd = fileURLToPath(new URL("..", import.meta.url));
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "coffee-shop-"));
  process.env.DATA_DIR = folder;
});

afterAll(() => rm(folder, { recursive: true }));

test("what the shop kept too long is counted, with the clause that says so, and no value is printed", async () => {
  const { db } = await import("../src/db/database.ts");
  const order = { customerId: "ada", coffee: "Finca Alba", bags: 2, paymentReference: "beanpay-31" };
  await db
    .insertInto("orders")
    .values([
      { ...order, id: "old", orderedOn: new Date("2015-03-01") },
      { ...order, id: "new", customerId: "kim", orderedOn: new Date() },
    ])
    .execute();
  await db.destroy();
  const ran = await candor("retention", "--rows", "src/retention.ts", "--json");
  expect(ran.code).toBe(1);
  const { overdue, looked } = JSON.parse(ran.stdout) as {
    readonly overdue: readonly object[];
    readonly looked: number;
  };
  expect(looked).toBe(2);
  expect(overdue).toMatchObject([
    {
      record: "order",
      item: "payment-reference",
      records: 1,
      because: [
        {
          purpose: "settle-claims",
          ended: "2019-01-01T00:00:00.000Z",
          file: "../../../policies/purposes/settle-claims.md",
        },
        { purpose: "take-your-payment", file: "../../../policies/data.md" },
        { purpose: "stop-fraud", file: "../../../policies/purposes/stop-fraud.md" },
      ],
    },
  ]);
  expect(ran.stdout).not.toMatch(/ada|kim|beanpay-31|Finca/);
});

interface Ran {
  readonly code: number;
  readonly stdout: string;
}

async function candor(...args: readonly string[]): Promise<Ran> {
  try {
    return {
      code: 0,
      ...(await promisify(execFile)("node_modules/.bin/candor", [...args], { cwd, env: process.env })),
    };
  } catch (error) {
    const { code, stdout } = error as Ran;
    return { code, stdout };
  }
}
