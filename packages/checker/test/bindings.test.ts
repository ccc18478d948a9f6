/** Where a binding can come from, and what each kind finds. */
import { expect, test } from "vitest";
import { checkFiles, lines, type Written } from "./check-files.ts";

/** The reads of `files`: without a purpose anywhere, each is a finding. */
async function reads(files: Written, bindings: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { diagnostics } = await checkFiles(files, { config: { bindings } });
  return lines(diagnostics).map((line) => line.replace(", and nothing says for which purpose", ""));
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

const records = (columns: string): string => `
  import { createGuard, memoryConsent, row, type Guard, type PolicyTable } from "@candor/guard";
  interface Policy { data: "name" | "email" | "address"; purposes: { newsletter: { needs: "email"; optional: never; channels: never } } }
  declare const policy: PolicyTable<Policy>;
  const guard: Guard<Policy> = createGuard(policy, { consent: memoryConsent() });
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
  expect(lines(diagnostics)).toEqual([expect.stringContaining(why)]);
  expect(diagnostics[0]?.rule).toBe("code/binding-dangling");
  expect(diagnostics[0]?.place.file).toBe("candor.config.json");
});

test("`@personal` above what is no property, or without an item, is a finding", async () => {
  const { diagnostics } = await checkFiles({
    "src/a.ts": "/** @personal email */\nexport interface User {\n/** @personal */\nemail: string }",
  });
  expect(lines(diagnostics)).toEqual([
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
