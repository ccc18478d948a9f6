/** `adopt`: the record types of schemas, what they ask, which reads become reads of a view, and what stays as it is. */
import { expect, test } from "vitest";
import type { PolicyModel } from "@candor/model";
import { adopt, type Adopted } from "../src/index.ts";
import { type Options, withFiles, type Written } from "./check-files.ts";
import { shop } from "./policy.ts";

/** The shop's policy, where nobody is asked before a parcel is sent. */
const model: PolicyModel = {
  ...shop,
  purposes: shop.purposes.map((purpose) => (purpose.id === "newsletter" ? purpose : { ...purpose, mode: "none" })),
};

const TABLE = `import type { PolicyTable } from "@candor/guard";
export interface Policy {
  readonly data: "name" | "email" | "phone" | "address" | "orders";
  readonly events: never;
  readonly purposes: {
    readonly newsletter: { readonly needs: "email"; readonly optional: "name"; readonly channels: never };
    readonly "send-your-coffee": { readonly needs: "name" | "address"; readonly optional: never; readonly channels: never };
  };
}
export declare const policy: PolicyTable<Policy>;
`;

const GUARD = `import { createGuard, memoryConsent, type Guard } from "@candor/guard";
import { policy, type Policy } from "./candor.gen.ts";
export const guard: Guard<Policy> = createGuard(policy, { consent: memoryConsent() });
`;

const CONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    target: "es2024",
    lib: ["es2024", "dom"],
    module: "nodenext",
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  },
  include: ["src"],
});

function adoptFiles(files: Written, options: Options = {}): Promise<Adopted> {
  const all = {
    "package.json": '{ "type": "module" }',
    "tsconfig.json": CONFIG,
    "src/candor.gen.ts": TABLE,
    "src/guard.ts": GUARD,
    ...files,
  };
  return withFiles(all, { model, ...options }, (input) =>
    adopt({ ...input, records: "src/records.gen.ts", policyTable: "src/candor.gen.ts" }),
  );
}

/** The lines of the records file below its imports. */
function recordLines({ records }: Adopted): readonly string[] {
  const text = records?.text ?? "";
  return text.slice(text.indexOf("/**")).trimEnd().split("\n");
}

const PRISMA = `generator client {
  provider = "prisma-client"
  output   = "../src/generated"
}
datasource db {
  provider = "postgresql"
}
model Customer {
  id      String  @id
  /// @personal email
  email   String  @unique
  /// @personal not-personal
  tier    String
  phone   String?
  shipTo  Address
  orders  Order[]
}
type Address {
  /// @personal address
  street String
  floor  Int
}
model Order {
  id         String   @id
  customerId String
  customer   Customer @relation(fields: [customerId], references: [id])
  /// @personal orders, name
  label      String
}
model Coffee {
  id    String @id
  roast String
}
`;

test("a Prisma schema gives a record type for each model that holds something personal, with its questions", async () => {
  const config = { bindings: { "prisma/schema.prisma#Customer.phone": "phone" } };
  const files = {
    "prisma/schema.prisma": PRISMA,
    "src/a.ts": "export const a = 1;",
    "candor.config.json": JSON.stringify({ check: config }),
  };
  const adopted = await adoptFiles(files);
  expect(adopted.records?.text).toContain('import type { Customer, Order } from "./generated/client.ts";');
  expect(recordLines(adopted)).toEqual([
    "/** `Customer` of prisma/schema.prisma */",
    'export const customerRecord = guard.record("customer", row<Customer>(), {',
    '  id: "subject", // the key of its table: another answer, if it is no id of one person',
    '  email: "email",',
    '  tier: "not-personal",',
    '  phone: "phone",',
    "  shipTo: {",
    '    street: "address",',
    '    floor: "?", // what is it? data items of the policy, "subject" or "not-personal"',
    "  },",
    "});",
    "",
    "/** `Order` of prisma/schema.prisma */",
    'export const orderRecord = guard.record("order", row<Order>(), {',
    '  id: "?", // what is it? data items of the policy, "subject" or "not-personal"',
    '  customerId: "?", // what is it? data items of the policy, "subject" or "not-personal"',
    '  label: ["name", "orders"],',
    "});",
  ]);
  expect(adopted.records?.records.map(({ questions }) => questions)).toEqual([["shipTo.floor"], ["id", "customerId"]]);
});

const DRIZZLE = `import { integer, pgTable, text } from "drizzle-orm/pg-core";
const times = { createdAt: text().notNull() };
export const customers = pgTable("customers", {
  id: integer().primaryKey(),
  /** @personal name */
  fullName: text("full_name").notNull(),
  /** @personal address */
  address: text().notNull(),
  "e-mail": text().notNull(),
  /** @personal phone */
  phone: text(),
  ...times,
});
export const coffees = pgTable("coffees", { id: integer().primaryKey() });
`;

const ANSWERS = `// Written by \`candor adopt\`
export const customersRecord = guard.record("customers", table, {
  id: "subject",
  fullName: "email",
  "e-mail": [
    "email", // both
    "name",
  ],
  createdAt: "not-personal",
  gone: "name",
});
`;

test("a Drizzle table gives one too; answers are kept, and give way to what a schema says", async () => {
  const adopted = await adoptFiles({ "src/schema.ts": DRIZZLE, "src/records.gen.ts": ANSWERS });
  expect(recordLines(adopted)).toEqual([
    "/** `customers` of src/schema.ts */",
    'export const customersRecord = guard.record("customers", customers, {',
    '  createdAt: "not-personal",',
    '  id: "subject", // the key of its table: another answer, if it is no id of one person',
    '  fullName: "name",',
    '  address: "address",',
    '  "e-mail": [',
    '    "email", // both',
    '    "name",',
    "  ],",
    '  phone: "phone",',
    "});",
  ]);
  const again = await adoptFiles({ "src/schema.ts": DRIZZLE, "src/records.gen.ts": adopted.records?.text ?? "" });
  expect(again.records?.text).toBe(adopted.records?.text);
  expect(again.records?.faults).toEqual([]);
});

const ANSWERED = ANSWERS.replace('fullName: "email"', 'fullName: "name"').replace("  gone:", "  // gone:");

const HEAD =
  'import { drizzle } from "drizzle-orm/node-postgres";\nimport { customers } from "./schema.ts";\ndeclare const db: ReturnType<typeof drizzle>;\n';

/** What stays of reads in a module, as `name: why`, and the lines that edits give. */
async function tried(code: string, more: Written = {}) {
  const files = { "src/schema.ts": DRIZZLE, "src/records.gen.ts": ANSWERED, "src/use.ts": HEAD + code, ...more };
  const { edits, stays } = await adoptFiles(files);
  return { edits: edits.map(({ after }) => after), stays: stays.map(({ name, why }) => `${name}: ${why}`) };
}

const FOR_PARCEL = "/** @purpose send-your-coffee */\n";

test("rows, the first of them, and their columns taken apart become views", async () => {
  const { edits, stays } = await tried(`${FOR_PARCEL}export async function label() {
  const all = await db.select().from(customers);
  const [first] = await db.select().from(customers);
  return all.map(({ fullName }) => fullName).join() + (first ? first.address : "");
}
`);
  expect(stays).toEqual([]);
  expect(edits).toEqual([
    `  const sealedAll = await seal(customersRecord, db.select().from(customers));
  const all = await Promise.all(sealedAll.map((each) => guard.for("send-your-coffee").open(each)));`,
    `  const sealedFirst = await seal(customersRecord, db.select().from(customers));
  const [first] = await Promise.all(sealedFirst.map((each) => guard.for("send-your-coffee").open(each)));`,
  ]);
});

const STAYING: readonly (readonly [what: string, code: string, why: readonly string[]])[] = [
  [
    "no purpose",
    "export async function f() { const all = await db.select().from(customers); return all.map((c) => c.fullName); }",
    ["fullName: no-purpose"],
  ],
  [
    "a purpose that people may refuse",
    "/** @purpose newsletter */\nexport async function f() { const all = await db.select().from(customers); return all.map((c) => c.fullName); }",
    ["fullName: may-be-refused"],
  ],
  [
    "custody",
    "/** @custody */\nexport async function f() { const all = await db.select().from(customers); return all.map((c) => c.fullName); }",
    ["fullName: custody"],
  ],
  [
    "a parameter",
    `${FOR_PARCEL}export function f(c: typeof customers.$inferSelect) { return c.fullName; }`,
    ["fullName: parameter"],
  ],
  [
    "a row that goes on whole",
    `${FOR_PARCEL}export async function f() { const all = await db.select().from(customers); all.map((c) => c.fullName); return all; }`,
    ["fullName: handed-on"],
  ],
  [
    "rows that are sorted",
    `${FOR_PARCEL}export async function f() { const all = await db.select().from(customers); all.reverse(); return all.map((c) => c.fullName); }`,
    ["fullName: handed-on"],
  ],
  [
    "a type that is written out",
    `${FOR_PARCEL}export async function f() { const all: (typeof customers.$inferSelect)[] = await db.select().from(customers); return all.map((c) => c.fullName); }`,
    ["fullName: written-type"],
  ],
  [
    "a name that is taken",
    `${FOR_PARCEL}export async function f(seal: string) { const all = await db.select().from(customers); return seal + all.map((c) => c.fullName); }`,
    ["fullName: name-taken"],
  ],
  [
    "a column that the purpose lacks",
    `${FOR_PARCEL}export async function f() { const all = await db.select().from(customers); return all.map((c) => c.fullName + c["phone"]); }`,
    ["fullName: undeclared", "phone: undeclared"],
  ],
  [
    "rows without their subject",
    `${FOR_PARCEL}export async function f() { const all = await db.select({ fullName: customers.fullName }).from(customers); return all.map((c) => c.fullName); }`,
    ["fullName: in-query", "fullName: does-not-compile"],
  ],
];

test("what is not simple stays, and says why", async () => {
  const used = STAYING.map(([, code], index) => [`src/use${index}.ts`, HEAD + code] as const);
  const files = { "src/schema.ts": DRIZZLE, "src/records.gen.ts": ANSWERED, ...Object.fromEntries(used) };
  const { edits, stays } = await adoptFiles(files);
  expect(edits).toEqual([]);
  const found = STAYING.map(([what], index) => {
    const own = stays.filter(({ place }) => place.file === `src/use${index}.ts`);
    return [what, own.map(({ name, why }) => `${name}: ${why}`).toSorted()];
  });
  expect(found).toEqual(STAYING.map(([what, , why]) => [what, why.toSorted()]));
});

test("an edit that does not compile is taken back, and the others stand", async () => {
  const { edits, stays } = await tried(`${FOR_PARCEL}export async function f() {
  const all = await db.select().from(customers);
  const some = await db.select({ fullName: customers.fullName, address: customers.address }).from(customers);
  return all.map((c) => c.fullName).join() + some.map((c) => c.address).join();
}
`);
  expect(edits).toHaveLength(1);
  expect(stays.filter((stay) => stay.endsWith("does-not-compile"))).toEqual(["address: does-not-compile"]);
});

test("what a file has on its lines stays: line ends, quotes, no semicolons, other imports", async () => {
  const code = `${FOR_PARCEL}export async function f() {\r\n\tconst [c] = await db.select().from(customers)\r\n\treturn c?.fullName\r\n}\r\n`;
  const head =
    "import { drizzle } from 'drizzle-orm/node-postgres'\r\nimport { customers } from './schema.ts'\r\ndeclare const db: ReturnType<typeof drizzle>\r\n";
  const { texts } = await adoptFiles({
    "src/schema.ts": DRIZZLE,
    "src/records.gen.ts": ANSWERED,
    "src/use.ts": head + code.replace("*/\n", "*/\r\n"),
  });
  const [edited] = [...texts.values()];
  expect(edited?.after.split("\r\n")).toEqual([
    "import { drizzle } from 'drizzle-orm/node-postgres'",
    "import { customers } from './schema.ts'",
    "import { seal } from '@candor/guard/seal'",
    "import { guard } from './guard.ts'",
    "import { customersRecord } from './records.gen.ts'",
    "declare const db: ReturnType<typeof drizzle>",
    "/** @purpose send-your-coffee */",
    "export async function f() {",
    "\tconst sealedC = await seal(customersRecord, db.select().from(customers))",
    "\tconst [c] = await Promise.all(sealedC.map((each) => guard.for('send-your-coffee').open(each)))",
    "\treturn c?.fullName",
    "}",
    "",
  ]);
});

test.each([
  ["nothing says that anything is personal", { "src/a.ts": "export const a = 1;" }, [], null],
  [
    "a block of a Prisma schema is not closed",
    { "prisma/a.prisma": "model User {\n  /// @personal email\n  email String\n\nmodel Post {\n  id String @id\n}\n" },
    ["User: its schema does not close it: a `}` is missing"],
    null,
  ],
  [
    "a column is called `__proto__`",
    {
      "src/schema.ts":
        'import { pgTable, text } from "drizzle-orm/pg-core";\nexport const t = pgTable("t", { /** @personal email */ email: text(), ["__proto__"]: text() });\n',
    },
    ["t: a column is called `__proto__`, which no view can have"],
    null,
  ],
  [
    "a table has a record type elsewhere",
    {
      "src/schema.ts": DRIZZLE,
      "src/mine.ts":
        'import { guard } from "./guard.ts";\nimport { customers } from "./schema.ts";\nexport const mine = guard.record("c", customers, { id: "subject", fullName: "name", address: "address", "e-mail": "email", phone: "phone", createdAt: "not-personal" });\n',
    },
    ["customers: it has a record type already"],
    null,
  ],
])("%s: no record type, and why", async (_, files, leftOut, records) => {
  const adopted = await adoptFiles(files);
  expect(adopted.leftOut.map(({ table, why }) => `${table}: ${why}`)).toEqual(leftOut);
  expect(adopted.records).toBe(records);
});

test("without a guard a first one is drafted; a file that stands in its place is left alone", async () => {
  const files = { "src/schema.ts": DRIZZLE, "src/candor.gen.ts": TABLE };
  const drafted = await withFiles({ ...files, "tsconfig.json": CONFIG }, { model }, (input) =>
    adopt({ ...input, records: "src/records.gen.ts", policyTable: "src/candor.gen.ts" }),
  );
  expect(drafted.guard).toMatchObject({ name: "guard", file: "src/guard.ts" });
  expect(drafted.guard?.draft).toContain('import { policy, type Policy } from "./candor.gen.ts";');
  expect((await adoptFiles({ ...files, "src/guard.ts": "export const a = 1;" })).guard).toBeNull();
});

test("thousands of columns", async () => {
  const columns = Array.from({ length: 4000 }, (_, index) => `  /// @personal name\n  c${index} String`);
  const { records } = await adoptFiles({
    "prisma/a.prisma": `model Wide {\n${columns.join("\n")}\n}\n`,
    "src/a.ts": "export {};",
  });
  expect(records?.records).toMatchObject([{ name: "wide", columns: 4000, questions: [] }]);
});
