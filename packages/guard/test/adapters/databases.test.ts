import { createGuard, type SealedOf } from "@candor/guard";
import { sealed } from "@candor/guard/prisma";
import { seal } from "@candor/guard/seal";
import { testConsent } from "@candor/guard/testing";
import { desc, eq } from "drizzle-orm";
import { inspect } from "node:util";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customers, customersWithOrders, customerTable, guard, orders, type orderTable } from "./tables.ts";
import { policy, type Policy } from "../shop.ts";
import { databases, type Database } from "./databases.ts";
import { generateClient } from "./prisma-client.ts";

const parcel = guard.for("parcel");
const ADA = { id: "ada", fullName: "Ada Sample", street: null, tier: "gold" };
const BOB = { id: "bob", fullName: "Bob Sample", street: "1 Mill Lane", tier: "blue" };

type Customer = SealedOf<typeof customers>;
type Row = typeof customerTable.$inferSelect;

/** As much of the extended client as is used here; what its types say, the fixtures show. */
interface Extended {
  readonly customer: {
    findManySealed(args: object): Promise<Customer[]>;
    findFirstSealed(args: object): Promise<Customer | null>;
    findFirstOrThrowSealed(args: object): Promise<Customer>;
    findUniqueSealed(args: object): Promise<Customer | null>;
    findUniqueOrThrowSealed(args: object): Promise<Customer>;
    findUniqueOrThrow(args: object): Promise<Row & { orders: (typeof orderTable.$inferSelect)[] }>;
    update(args: object): Promise<Row>;
  };
  readonly order: { findManySealed(args: object): Promise<unknown[]> };
  $transaction(run: (tx: Extended) => Promise<void>): Promise<void>;
}

let clientFolder: string;
beforeAll(async () => {
  clientFolder = await generateClient("prisma");
});

describe.each(databases)("$name", (where) => {
  describe.skipIf(!where.present)("rows of its tables", () => {
    let database: Database;
    beforeAll(async () => {
      database = await where.open();
    });
    afterAll(() => database?.close());

    describe("Drizzle", () => {
      test("rows are handed out sealed, and open for a purpose", async () => {
        const { drizzle } = database;
        const rows = await seal(customers, drizzle.select().from(customerTable).orderBy(desc(customerTable.id)));
        expect(inspect(rows)).toMatch(/^\[ \[sealed customer \d+\], \[sealed customer \d+\] \]$/);
        expect(await Promise.all(rows.map((row) => parcel.open(row)))).toEqual([BOB, ADA]);
        const found = await seal(
          customers,
          drizzle.query.customerTable.findFirst({ where: eq(customerTable.id, "ada") }),
        );
        expect(await parcel.open(found!)).toEqual(ADA);
        const none = drizzle.query.customerTable.findFirst({ where: eq(customerTable.id, "eve") });
        expect(await seal(customers, none)).toBeUndefined();
      });

      test("of some columns", async () => {
        const { id, fullName } = customerTable;
        const query = database.drizzle.select({ id, fullName }).from(customerTable).orderBy(id).limit(1);
        const [row] = await seal(customers, query);
        expect(await parcel.open(row!)).toEqual({ id: "ada", fullName: "Ada Sample" });
      });

      test("rows in rows, and what a change returns", async () => {
        const query = database.drizzle.query.customerTable.findMany({
          with: { orders: true },
          orderBy: customerTable.id,
        });
        const [ada] = await seal(customersWithOrders, query);
        const view = await parcel.open(ada!);
        expect(view.orders).toEqual([
          { id: "1", customerId: "ada", sku: "beans" },
          { id: "2", customerId: "ada", sku: "filters" },
        ]);
        const change = database.drizzle.update(customerTable).set({ tier: "blue" }).where(eq(customerTable.id, "bob"));
        expect(await parcel.open((await seal(customers, change.returning()))[0]!)).toEqual(BOB);
      });
    });

    describe("Kysely", () => {
      test("rows are handed out sealed, and open for a purpose", async () => {
        const all = database.kysely.selectFrom("customers").selectAll().orderBy("id");
        const rows = await seal(customers, all);
        expect(await Promise.all(rows.map((row) => parcel.open(row)))).toEqual([ADA, BOB]);
        expect(await parcel.open(await seal(customers, all.executeTakeFirstOrThrow()))).toEqual(ADA);
        expect(await seal(customers, all.where("id", "=", "eve").executeTakeFirst())).toBeUndefined();
      });

      test("of some columns, and of a join", async () => {
        const query = database.kysely
          .selectFrom("orders")
          .innerJoin("customers", "customers.id", "orders.customerId")
          .select(["customers.id", "customers.fullName"])
          .orderBy("orders.id");
        const [row] = await seal(customers, query.limit(1));
        expect(await parcel.open(row!)).toEqual({ id: "ada", fullName: "Ada Sample" });
      });
    });

    describe("Prisma", () => {
      async function connect(): Promise<Extended> {
        const { PrismaClient } = (await import(join(clientFolder, "client.ts"))) as {
          PrismaClient: new (options: object) => { $extends(extension: object): Extended };
        };
        const client = new PrismaClient({ adapter: database.prisma });
        return client.$extends(sealed({ customer: customers, order: orders }));
      }

      test("an extended model has reads that hand out sealed rows", async () => {
        const prisma = await connect();
        const rows = await prisma.customer.findManySealed({ orderBy: { id: "asc" } });
        expect(inspect(rows)).toMatch(/^\[ \[sealed customer \d+\], \[sealed customer \d+\] \]$/);
        expect(await Promise.all(rows.map((row) => parcel.open(row)))).toEqual([ADA, BOB]);
        const one = { where: { id: "ada" } };
        for (const found of [
          await prisma.customer.findUniqueSealed(one),
          await prisma.customer.findUniqueOrThrowSealed(one),
          await prisma.customer.findFirstSealed(one),
          await prisma.customer.findFirstOrThrowSealed(one),
        ]) {
          expect(await parcel.open(found!)).toEqual(ADA);
        }
        expect(await prisma.customer.findUniqueSealed({ where: { id: "eve" } })).toBeNull();
        await expect(prisma.customer.findUniqueOrThrowSealed({ where: { id: "eve" } })).rejects.toThrow("No record");
        expect(await prisma.order.findManySealed({ where: { customerId: "bob" } })).toEqual([]);
      });

      test("of some columns", async () => {
        const prisma = await connect();
        const [row] = await prisma.customer.findManySealed({
          select: { id: true, fullName: true },
          where: { id: "ada" },
        });
        expect(await parcel.open(row!)).toEqual({ id: "ada", fullName: "Ada Sample" });
      });

      test("in a transaction they see what it changed, and nothing of it stays", async () => {
        const prisma = await connect();
        const undo = new Error("undo");
        const seen: unknown[] = [];
        const run = prisma.$transaction(async (tx) => {
          await tx.customer.update({ where: { id: "ada" }, data: { fullName: "Ada Other" } });
          const found = await tx.customer.findUniqueOrThrowSealed({ where: { id: "ada" } });
          seen.push((await parcel.open(found)).fullName);
          throw undo;
        });
        await expect(run).rejects.toBe(undo);
        const found = await prisma.customer.findUniqueOrThrowSealed({ where: { id: "ada" } });
        expect([...seen, (await parcel.open(found)).fullName]).toEqual(["Ada Other", "Ada Sample"]);
      });

      test("rows in rows, and what a change returns", async () => {
        const prisma = await connect();
        const query = prisma.customer.findUniqueOrThrow({ where: { id: "ada" }, include: { orders: true } });
        const view = await parcel.open(await seal(customersWithOrders, query));
        expect(view.orders.map(({ sku }) => sku)).toEqual(["beans", "filters"]);
        const change = prisma.customer.update({ where: { id: "bob" }, data: { tier: "blue" } });
        expect(await parcel.open(await seal(customers, change))).toEqual(BOB);
      });
    });

    test("what waits for a yes stays closed, however it was read", async () => {
      const consent = testConsent<Policy>();
      const asking = createGuard(policy, { consent });
      const letters = asking.record("customer", customerTable, {
        id: "subject",
        fullName: "name",
        street: "address",
        email: "email",
        tier: "not-personal",
      });
      const query = database.kysely.selectFrom("customers").select(["id", "email"]).where("id", "=", "ada");
      const row = await seal(letters, query.executeTakeFirstOrThrow());
      expect(await asking.for("newsletter").tryOpen(row)).toMatchObject({
        ok: false,
        denial: { reason: "never-asked" },
      });
      consent.grant("ada", "newsletter");
      expect(await asking.for("newsletter").open(row)).toEqual({ id: "ada", email: "ada@shop.example" });
    });
  });
});
