/** Where a binding can come from, and what each kind finds. */
import type { Diagnostic } from "@candor/model";
import { expect, test } from "vitest";
import { checkFiles, lines, type Written } from "./check-files.ts";

/** The reads of `files`: without a purpose anywhere, each is a finding. */
async function reads(files: Written, bindings: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const both = await Promise.all(
    (["ts7", "ts6"] as const).map((engine) => checkFiles(files, { config: { bindings }, engine })),
  );
  const [ts7 = [], ts6] = both.map(({ diagnostics }) => lines(withoutUnbound(diagnostics)));
  expect(ts6).toEqual(ts7);
  return ts7.map((line) => line.replace(", and nothing says for which purpose", ""));
}

/** The names in these files look personal, and many are left unbound. */
function withoutUnbound(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ rule }) => rule !== "code/unbound");
}

test("`@personal` binds properties of interfaces, type literals, classes, constructors and getters", async () => {
  const found = await reads({
    "src/a.ts": `
      export interface A { /** @personal email */ email: string }
      export type B = { nested: { /** @personal phone */ phone?: string } };
      export class C {
        /** @personal name */ name = "";
        constructor(/** @personal address */ readonly address: string) {}
        /** @personal orders */ get orders(): number { return 1; }
      }
      export const all = (a: A, b: B, c: C) => [
        a.email,
        b.nested.phone,
        c.name,
        c.address,
        c.orders,
      ];`,
  });
  expect(found).toEqual([
    "code/no-purpose src/a.ts:10 `email` is read here",
    "code/no-purpose src/a.ts:11 `phone` is read here",
    "code/no-purpose src/a.ts:12 `name` is read here",
    "code/no-purpose src/a.ts:13 `address` is read here",
    "code/no-purpose src/a.ts:14 `orders` is read here",
  ]);
});

test("`@personal` above a property of a zod object binds what is inferred from it", async () => {
  const found = await reads({
    "src/a.ts": `
      import { z } from "zod";
      const User = z.object({
        /** @personal email */
        email: z.string(),
      });
      export const email = (user: z.infer<typeof User>) => user.email;`,
  });
  expect(found).toEqual(["code/no-purpose src/a.ts:7 `email` is read here"]);
});

test("one property can hold several items, and each is asked for", async () => {
  const { diagnostics } = await checkFiles({
    "src/a.ts": `
      export interface A { /** @personal name, phone */ note: string }
      /** @purpose newsletter */
      export const note = (a: A) => a.note;`,
  });
  expect(lines(diagnostics)).toContain(
    "code/undeclared src/a.ts:4 `phone` (`note`) is read here for `newsletter`, which does not declare it",
  );
});

test("the config binds properties, nested ones and those of lists too, also in a dependency's declarations", async () => {
  const files = {
    "src/a.ts": `
      import type { Row } from "rows";
      export interface User { address: { street: string } | null; phones: { number: string }[] }
      export const read = (user: User, row: Row) => [
        user.address?.street,
        user.phones[0]?.number,
        row.email,
      ];`,
    "modules/rows/package.json": '{ "name": "rows", "version": "1.0.0", "types": "index.d.ts" }',
    "modules/rows/index.d.ts": "export interface Row { email: string }",
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        strict: true,
        lib: ["es2024"],
        module: "esnext",
        types: [],
        paths: { rows: ["./modules/rows/index.d.ts"] },
      },
      include: ["src"],
    }),
  };
  const found = await reads(files, {
    "src/a.ts#User.address.street": "address",
    "src/a.ts#User.phones.number": "phone",
    "modules/rows/index.d.ts#Row.email": "email",
  });
  expect(found).toEqual([
    "code/no-purpose src/a.ts:5 `address` is read here",
    "code/no-purpose src/a.ts:6 `phone` is read here",
    "code/no-purpose src/a.ts:7 `email` is read here",
  ]);
});

test("a generated Prisma client binds the model's rows, and the queries that look people up", async () => {
  const files = {
    "src/a.ts": `
      import type { User, Prisma } from "../generated/client.js";
      declare function findMany(query: { where: Prisma.UserWhereInput }): User[];
      export const found = (email: string) => findMany({ where: { email } }).map((user) => user.email);`,
    "generated/client.d.ts": `
      export type User = Prisma.$UserPayload["scalars"];
      export namespace Prisma {
        type $UserPayload = { name: "User"; scalars: { id: string; email: string } };
        type UserWhereInput = { id?: string; email?: string };
      }`,
  };
  expect(await reads(files, { "generated/client.d.ts#User.email": "email" })).toEqual([
    "code/no-purpose src/a.ts:4 `email` is read here",
    "code/no-purpose src/a.ts:4 `email` is read here",
  ]);
});

const GUARD = `
  import { createGuard, memoryConsent, row, type Guard, type PolicyTable } from "@candor/guard";
  interface Policy { data: "name" | "email" | "address"; purposes: { newsletter: { needs: "email"; optional: never; channels: never } } }
  declare const policy: PolicyTable<Policy>;
  const guard: Guard<Policy> = createGuard(policy, { consent: memoryConsent() });`;

const records = (columns: string): string => `${GUARD}
  export interface Row { id: string; full: string; note: string; shipTo: { street: string } | null; lines: { sku: string }[]; tier: string }
  ${columns}
  export const read = (r: Row) => [
    r.id, r.tier,
    r.full,
    r.note,
    r.shipTo?.street,
    r.lines[0]?.sku,
  ];`;

const found = [
  "code/no-purpose src/a.ts:10 `name` is read here",
  "code/no-purpose src/a.ts:11 `email` and `name` are read here",
  "code/no-purpose src/a.ts:12 `address` is read here",
  "code/no-purpose src/a.ts:13 `name` is read here",
];

test("a record of the guard binds its row: one item, several, nested and in lists; neither subject nor what is not personal", async () => {
  const columns = `{ id: "subject", full: "name", note: ["name", "email"], shipTo: { street: "address" }, lines: [{ sku: "name" }], tier: "not-personal" }`;
  expect(await reads({ "src/a.ts": records(`guard.record("customer", row<Row>(), ${columns});`) })).toEqual(found);
});

test("a record may say its columns elsewhere", async () => {
  const columns = `const columns = { id: "subject", full: "name", note: ["name", "email"], shipTo: "address", lines: "name", tier: "not-personal" } as const;`;
  const all = await reads({ "src/a.ts": records(`${columns}\n guard.record("customer", row<Row>(), columns);`) });
  expect(all.slice(0, 2)).toEqual([
    "code/no-purpose src/a.ts:11 `name` is read here",
    "code/no-purpose src/a.ts:12 `email` and `name` are read here",
  ]);
});

test("names alone bind nothing", async () => {
  expect(await reads({ "src/a.ts": "export const read = (a: { email: string }) => a.email;" })).toEqual([]);
});

test.each([
  ["src/a.ts#User", "does not name a property"],
  ["src/b.ts#User.email", "no project that is checked reads the file `src/b.ts`"],
  ["src/a.ts#Usr.email", "the file declares no `Usr`"],
  ["src/a.ts#User.emial", "the file has no property `emial`"],
  ["src/a.ts#__proto__.constructor", "the file declares no `__proto__`"],
])("the binding `%s` leads nowhere", async (target, why) => {
  const { diagnostics } = await checkFiles(
    { "src/a.ts": "export interface User { email: string }" },
    { config: { bindings: { [target]: "email" } } },
  );
  const found = withoutUnbound(diagnostics);
  expect(lines(found)).toEqual([expect.stringContaining(why)]);
  expect(found[0]?.rule).toBe("code/binding-dangling");
  expect(found[0]?.place.file).toBe("candor.config.json");
});

test("`@personal` above what is no property, or without an item, is a finding", async () => {
  const { diagnostics } = await checkFiles({
    "src/a.ts": "/** @personal email */\nexport interface User {\n/** @personal */\nemail: string }",
  });
  expect(lines(withoutUnbound(diagnostics))).toEqual([
    "code/binding-dangling src/a.ts:1 `@personal` stands above no property",
    "code/binding-dangling src/a.ts:3 `@personal` does not say which data item",
  ]);
});

test("a conflict names both places, whichever source comes first", async () => {
  const { diagnostics } = await checkFiles(
    { "src/a.ts": "export interface User { /** @personal phone */ email: string }" },
    { config: { bindings: { "src/a.ts#User.email": "email" } } },
  );
  expect(lines(diagnostics)).toEqual([
    expect.stringMatching(
      /^code\/binding-conflict .*`User.email` is `(email|phone)` here and `(email|phone)` elsewhere$/,
    ),
  ]);
  const places = [diagnostics[0]?.place, ...(diagnostics[0]?.related ?? []).map(({ place }) => place)];
  expect(places.map((place) => place?.file).toSorted()).toEqual(["candor.config.json", "src/a.ts"]);
});

test("`@personal` in prose, in an address or escaped binds nothing; at the end of a line it is a finding", async () => {
  const { diagnostics } = await checkFiles({
    "src/a.ts": `
      export interface A {
        /** like ada@personal.example, not @personal email */ mail: string;
        /** \\@personal email */ other: string;
        id: string; /** @personal email */
        name: string;
      }
      export const all = (a: A) => [a.mail, a.other, a.name];`,
  });
  expect(lines(diagnostics)).toEqual(["code/binding-dangling src/a.ts:5 `@personal` stands above no property"]);
});

test("several items are named in the plural, from one tag or several", async () => {
  const found = await reads({
    "src/a.ts": `
      export interface A {
        /** @personal name, address */ label: string;
        /**
         * @personal name
         * @personal phone
         */
        note: string;
      }
      export const all = (a: A) => [
        a.label,
        a.note,
      ];`,
  });
  expect(found).toEqual([
    "code/no-purpose src/a.ts:11 `address` and `name` are read here",
    "code/no-purpose src/a.ts:12 `name` and `phone` are read here",
  ]);
});

test.each([
  ["a parameter that is no property", "export function f(/** @personal email */ email: string) { return email; }"],
  ["a variable", "/** @personal email */ export const email = '';"],
  ["a method", "export class A { /** @personal email */ email() { return ''; } }"],
  ["an index signature", "export interface A { /** @personal email */ [name: string]: string }"],
  ["a value of an enum", "export enum A { /** @personal email */ Email = 'x' }"],
  [
    "a name that is worked out",
    "declare const k: unique symbol; export interface A { /** @personal email */ [k]: string }",
  ],
  ["a typedef", "/**\n * @typedef {object} A\n * @property {string} email\n * @personal email\n */\nexport {};"],
])("`@personal` above %s is a finding", async (_, text) => {
  const { diagnostics } = await checkFiles({ "src/a.ts": text });
  expect(withoutUnbound(diagnostics).map(({ rule, message }) => [rule, message])).toEqual([
    ["code/binding-dangling", "`@personal` stands above no property"],
  ]);
});

test("a comment after decorators or modifiers speaks of the property that they belong to", async () => {
  const found = await reads({
    "src/a.ts": `
      declare function Column(...options: unknown[]): (...given: unknown[]) => void;
      export class A {
        @Column() /** @personal email */ email: string = "";
        @Column({ nullable: true })
        /** @personal phone */
        declare readonly phone?: string;
        @Column() /** @personal name */
        name = "";
        static /** @personal address */ home = "";
        constructor(@Column() /** @personal orders */ private readonly tea: string) {}
        all() { return [
          this.email,
          this.phone,
          this.name,
          A.home,
          this.tea,
        ]; }
      }`,
  });
  expect(found.filter((line) => !line.includes("broken-project"))).toEqual([
    "code/no-purpose src/a.ts:13 `email` is read here",
    "code/no-purpose src/a.ts:14 `phone` is read here",
    "code/no-purpose src/a.ts:15 `name` is read here",
    "code/no-purpose src/a.ts:16 `address` is read here",
    "code/no-purpose src/a.ts:17 `orders` is read here",
  ]);
});

test("the config names properties of classes, namespaces, globals, other modules, typedefs and schemas, through what wraps them", async () => {
  const found = await reads(
    {
      "src/a.ts": `
        import { z } from "zod";
        import * as mini from "zod/mini";
        export class Team { static owner = ""; lead = "" }
        export namespace Crm.Leads { export interface Row { email: string } }
        declare global { interface Seen { ip: string } }
        export const Form = z.object({ parse: z.string(), to: z.array(z.object({ email: z.string() })).optional() });
        export const Small = mini.object({ email: mini.string() });
        export const Old = z.object({ description: z.object({ text: z.string() }).nullable().default(null) });
        export const all = (row: Crm.Leads.Row, seen: Seen, extra: import("shop").Extra, form: z.infer<typeof Form>) => [
          Team.owner, new Team().lead,
          row.email,
          seen.ip,
          extra.email,
          form.parse, form.to?.[0]?.email,
          mini.parse(Small, {}).email, Old.parse({}).description?.text,
        ];`,
      "src/b.d.ts": 'declare module "shop" { export interface Extra { email: string } }',
      "src/c.js": "/** @typedef {{ id: string, email: string }} Row */",
      "src/d.js": "/** @param {import('./c.js').Row} row */\nexport const read = (row) => row.email;",
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          strict: true,
          allowJs: true,
          lib: ["es2024"],
          module: "nodenext",
          types: [],
          skipLibCheck: true,
        },
        include: ["src"],
      }),
    },
    {
      "src/a.ts#Team.owner": "name",
      "src/a.ts#Team.lead": "name",
      "src/a.ts#Crm.Leads.Row.email": "email",
      "src/a.ts#global.Seen.ip": "address",
      "src/b.d.ts#shop.Extra.email": "email",
      "src/a.ts#Form.parse": "name",
      "src/a.ts#Form.to.email": "email",
      "src/a.ts#Small.email": "email",
      "src/a.ts#Old.description.text": "name",
      "src/c.js#Row.email": "email",
    },
  );
  expect(found).toEqual([
    "code/no-purpose src/a.ts:11 `name` is read here",
    "code/no-purpose src/a.ts:11 `name` is read here",
    "code/no-purpose src/a.ts:12 `email` is read here",
    "code/no-purpose src/a.ts:13 `address` is read here",
    "code/no-purpose src/a.ts:14 `email` is read here",
    "code/no-purpose src/a.ts:15 `name` is read here",
    "code/no-purpose src/a.ts:15 `email` is read here",
    "code/no-purpose src/a.ts:16 `email` is read here",
    "code/no-purpose src/a.ts:16 `name` is read here",
    "code/no-purpose src/d.js:2 `email` is read here",
  ]);
});

test("a record binds the columns of a Drizzle table and of a zod schema where they are declared, too", async () => {
  const found = await reads({
    "src/a.ts": `${GUARD}
  import { jsonb, pgTable, serial, text } from "drizzle-orm/pg-core";
  import type { NodePgDatabase } from "drizzle-orm/node-postgres";
  export const users = pgTable("users", { id: serial("id").primaryKey(), email: text("email").notNull(), note: text("note"), homes: jsonb("homes").$type<{ street: string }[]>().notNull() });
  guard.record("user", users, { id: "subject", email: "email", note: ["name", "email"], homes: [{ street: "address" }] });
  declare const db: NodePgDatabase;
  export const read = async (user: typeof users.$inferSelect) => [
    (await db.select().from(users))[0]?.email,
    users.email,
    (await db.select({ other: users.note }).from(users)).length,
    user.homes[0]?.street,
  ];`,
    "src/b.ts": `${GUARD}
  import { z } from "zod";
  export const User = z.object({ id: z.string(), email: z.string(), homes: z.array(z.object({ street: z.string() })) });
  guard.record("user", User, { id: "subject", email: "email", homes: [{ street: "address" }] });
  export const read = (user: z.infer<typeof User>) => [
    user.email,
    User.shape.email,
    user.homes.map((home) => home.street),
    User.pick({ email: true }).parse({}).email,
  ];`,
  });
  expect(found).toEqual([
    "code/no-purpose src/a.ts:12 `email` is read here",
    "code/no-purpose src/a.ts:13 `email` is read here",
    "code/no-purpose src/a.ts:14 `email` and `name` are read here",
    "code/no-purpose src/a.ts:15 `address` is read here",
    "code/no-purpose src/b.ts:10 `email` is read here",
    "code/no-purpose src/b.ts:11 `email` is read here",
    "code/no-purpose src/b.ts:12 `address` is read here",
    "code/no-purpose src/b.ts:13 `email` is read here",
  ]);
});

test("a record whose row was worked out binds the one declaration that the row's type names", async () => {
  const found = await reads({
    "src/a.ts": `${GUARD}
  import { pgTable, serial, text } from "drizzle-orm/pg-core";
  import type { Generated, Selectable } from "kysely";
  export const users = pgTable("users", { id: serial("id").primaryKey(), email: text("email").notNull() });
  type UserRow = typeof users.$inferSelect;
  guard.record("drizzle", row<UserRow>(), { id: "subject", email: "email" });
  export interface Client { id: Generated<number>; email: string }
  guard.record("kysely", row<Selectable<Client>>(), { id: "subject", email: "email" });
  export interface Lead { email: string }
  guard.record("either", row<{ [K in "email"]: (Lead & Guest)[K] }>(), { email: "email" });
  export interface Guest { email: string }
  export const read = (user: UserRow, client: Selectable<Client>, lead: Lead, guest: Guest) => [
    user.email,
    client.email,
    lead.email, guest.email,
  ];`,
  });
  expect(found).toEqual([
    "code/no-purpose src/a.ts:17 `email` is read here",
    "code/no-purpose src/a.ts:18 `email` is read here",
  ]);
});

const SCHEMA = `generator client {\n  provider = "prisma-client"\n  output = "../src"\n}\nmodel User {\n  email String /// @personal email\n}\n`;
const CLIENT = `export namespace Prisma { export type $UserPayload = { scalars: { email: string } } }`;

test.each([
  [
    "a comment and the config",
    { "src/a.ts": "export interface A { /** @personal phone */ email: string }" },
    { "src/a.ts#A.email": "email" },
  ],
  [
    "a comment and a record",
    {
      "src/a.ts": `${GUARD}\nexport interface A { /** @personal phone */ email: string }\nguard.record("a", row<A>(), { email: "email" });`,
    },
    {},
  ],
  [
    "the config and a record",
    {
      "src/a.ts": `${GUARD}\nexport interface A { email: string }\nguard.record("a", row<A>(), { email: "not-personal" });`,
    },
    { "src/a.ts#A.email": "email" },
  ],
  [
    "two records",
    {
      "src/a.ts": `${GUARD}\nexport interface A { email: string }\nguard.record("a", row<A>(), { email: "email" });\nguard.record("b", row<A>(), { email: "name" });`,
    },
    {},
  ],
  [
    "two entries of the config",
    { "src/a.ts": "export interface A { email: string }\nexport type B = A;" },
    { "src/a.ts#A.email": "email", "src/a.ts#B.email": "name" },
  ],
  [
    "a schema and the config",
    { "prisma/schema.prisma": SCHEMA, "src/client.d.ts": CLIENT, "src/a.ts": 'export type * from "./client.js";' },
    { "prisma/schema.prisma#User.email": "name" },
  ],
  [
    "a schema and the config, of the client",
    { "prisma/schema.prisma": SCHEMA, "src/client.d.ts": CLIENT, "src/a.ts": 'export type * from "./client.js";' },
    { "src/client.d.ts#Prisma.$UserPayload.scalars.email": "name" },
  ],
  [
    "a schema of zod and a record",
    {
      "src/a.ts": `${GUARD}\nimport { z } from "zod";\nexport const A = z.object({ /** @personal name */ email: z.string() });\nguard.record("a", A, { email: "email" });`,
    },
    {},
  ],
  [
    "comments that are merged",
    {
      "src/a.ts":
        "export interface A { /** @personal email */ email: string }\nexport interface A { /** @personal name */ email: string }",
    },
    {},
  ],
])("a conflict is a finding, once: %s", async (_, files: Written, bindings: Readonly<Record<string, string>>) => {
  const found = await reads(files, bindings);
  expect(found).toEqual([expect.stringMatching(/^code\/binding-conflict .* here and .* elsewhere$/)]);
});
