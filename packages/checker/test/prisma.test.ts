/** What is read of a Prisma schema, and which generated code a column is bound in. */
import { expect, test } from "vitest";
import { readPrisma } from "../src/load/read-prisma.ts";
import { checkFiles, lines, type Written } from "./check-files.ts";

/** `User.email: email` for each column with a tag; and what the tags that stand above no column say. */
function tagged(schema: string): { readonly columns: readonly string[]; readonly stray: readonly string[] } {
  const { columns, stray } = readPrisma("schema.prisma", schema);
  const written = columns.flatMap(({ model, name, tags }) =>
    tags.length > 0 ? [`${model}.${name}: ${tags.flatMap(({ ids }) => ids).join()}`] : [],
  );
  return { columns: written, stray: stray.map(({ start, end }) => schema.slice(start, end)) };
}

const model = (...body: readonly string[]): string => ["model User {", ...body, "}"].join("\n");

test.each([
  ["above a column", model("  id String", "  /// @personal email", "  email String @unique"), ["User.email: email"]],
  ["at the end of its line", model("  email String @unique /// @personal email", "  id String"), ["User.email: email"]],
  ["both", model("  /// @personal name", "  email String /// @personal email"), ["User.email: name,email"]],
  ["several items", model("/// @personal name , email", "label String"), ["User.label: name,email"]],
  [
    "several lines",
    model("/// How to reach.", "/// @personal email", "/// @personal phone", "", "c String"),
    ["User.c: email,phone"],
  ],
  ["among other tags", model("/// @zod.string.email() @personal email", "email String"), ["User.email: email"]],
  ["no item", model("/// @personal", "email String"), ["User.email: "]],
  [
    "a plain comment between",
    model("/// @personal email", "// The one they signed up with.", "email String"),
    ["User.email: email"],
  ],
  ["a view", "view Person {\n  /// @personal email\n  mail String\n}", ["Person.mail: email"]],
  ["a composite type", "type Address{\n  /// @personal address\n  street String\n}", ["Address.street: address"]],
  [
    "lists, optional and unknown types",
    model("a String[] /// @personal a", "b Json? /// @personal b", 'c Unsupported("x") /// @personal c'),
    ["User.a: a", "User.b: b", "User.c: c"],
  ],
  [
    "Windows line ends",
    model("  /// @personal email", "  email String", "  phone String /// @personal phone").replaceAll("\n", "\r\n"),
    ["User.email: email", "User.phone: phone"],
  ],
  ["a mark at the start of the file", `\u{feff}${model("email String /// @personal email")}`, ["User.email: email"]],
  [
    "letters of all scripts",
    model("/// 名前 👩‍🚀 @personal email", 'größe String @default("naïve 🙂") /// @personal größe'),
    ["User.größe: email,größe"],
  ],
  [
    "attributes over several lines",
    model(
      "posts Post[] @relation(",
      "  fields: [a],",
      ")",
      "email String /// @personal email",
      "@@index([",
      "  email,",
      "])",
    ),
    ["User.email: email"],
  ],
])("a schema's tags: %s", (_, schema, expected) => {
  expect(tagged(schema)).toEqual({ columns: expected, stray: [] });
});

test.each([
  ["a column in a comment", model("/// @personal email", "// email String @unique", "name String")],
  ["a block attribute", model("name String", "/// @personal email", "@@index([name])")],
  ["the end of a block", model("name String", "/// @personal email")],
  ["a model", `/// @personal email\n${model("name String")}`],
  ["a value of an enum", "enum Role {\n  /// @personal email\n  ADMIN\n}"],
  ["a generator", 'generator client {\n  provider = "prisma-client" /// @personal email\n}'],
])("a tag above %s binds no column, and is known", (_, schema) => {
  expect(tagged(schema)).toEqual({ columns: [], stray: ["@personal email"] });
});

test.each([
  ["in a plain comment", model("// @personal email", "email String // @personal email")],
  ["in a plain comment that quotes one", model("email String // was: /// @personal email")],
  ["in a text", model('email String @default("/// @personal email")')],
  ["in an address", model("/// like ada@personal.example", "email String")],
  ["escaped", model("/// \\@personal email", "email String")],
  ["with another name", model("/// @personal-note email", "email String")],
  ["in a block in a comment", `// model User {\n//   /// @personal email\n//   email String\n// }`],
])("what is no tag: %s", (_, schema) => {
  expect(tagged(schema)).toEqual({ columns: [], stray: [] });
});

test("tags are found where they stand, past letters of two units", () => {
  const schema = model('a String @default("🙂")', "/// 🙂 @personal email, phone ", "email String");
  const [, email] = readPrisma("schema.prisma", schema).columns;
  const [tag] = email?.tags ?? [];
  expect(schema.slice(tag?.start, tag?.end)).toBe("@personal email, phone");
});

const GENERATORS = (output: string, provider = "prisma-client"): string =>
  `generator client {\n  provider = "${provider}"\n  output = "${output}"\n}\ndatasource db {\n  provider = "postgresql"\n}\n`;

/** A client as Prisma writes it, as far as its rows go. */
const client = (columns: string, doc = ""): string => `
  export class PrismaClient { readonly user: { findMany(): User[] } }
  type Result<T> = { [K in keyof T]: T[K] };
  export type User = Result<Prisma.$UserPayload["scalars"]>;
  export namespace Prisma {
    export type $UserPayload<Args = {}> = { name: "User"; objects: {}; scalars: Result<{ ${doc} ${columns} }>; composites: {} };
    export type UserWhereInput = { email?: string };
    export type UserGroupByOutputType = { email: string };
    export type UserUncheckedUpdateManyInput = { email?: string };
  }`;

const READ = `import type { Prisma, User } from "./client/index.js";
export const row = (user: User) => user.email;
export const group = (rows: Prisma.UserGroupByOutputType[]) => rows.map((one) => one.email);
export const written = (data: Prisma.UserUncheckedUpdateManyInput) => data.email;
export const asked = (where: Prisma.UserWhereInput) => where.email;
`;

async function found(files: Written, bindings: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const both = await Promise.all(
    (["ts7", "ts6"] as const).map((engine) => checkFiles(files, { config: { bindings }, engine })),
  );
  // The names in these files look personal, and some are left unbound.
  const [ts7 = [], ts6] = both.map(({ diagnostics }) =>
    lines(diagnostics.filter(({ rule }) => rule !== "code/unbound")),
  );
  expect(ts6).toEqual(ts7);
  return ts7.map((line) => line.replace(", and nothing says for which purpose", ""));
}

test("a column is bound in the rows of the client, in what is grouped and in what is to be written; a filter only asks", async () => {
  const schema = `${GENERATORS("../src/client")}model User {\n  /// @personal email\n  email String\n}\n`;
  expect(
    await found({ "prisma/schema.prisma": schema, "src/client/index.d.ts": client("email: string"), "src/a.ts": READ }),
  ).toEqual([
    "code/no-purpose src/a.ts:2 `email` is read here",
    "code/no-purpose src/a.ts:3 `email` is read here",
    "code/no-purpose src/a.ts:4 `email` is read here",
  ]);
});

test("a schema of several files has the generators of the file with its data source", async () => {
  const files = {
    "prisma/main.prisma": GENERATORS("../src/client"),
    "prisma/models/people/user.prisma": "model User {\n  email String /// @personal email\n}\n",
    "src/client/index.d.ts": client("email: string"),
    "src/a.ts": READ,
  };
  expect((await found(files)).length).toBe(3);
  const moved = { ...files, "prisma/models/people/user.prisma": "model User {\n  email String\n}\n" };
  expect(await found(moved)).toEqual([]);
  expect((await found(moved, { "prisma/models/people/user.prisma#User.email": "email" })).length).toBe(3);
});

test("of two schemas with a model of one name, each binds its own client", async () => {
  const read = (path: string): string => READ.replace("./client/index.js", path).split("\n").slice(0, 2).join("\n");
  const schema = "model User {\n  email String /// @personal email\n}\n";
  const files = {
    "a/schema.prisma": `${GENERATORS("../src/client")}${schema}`,
    "b/schema.prisma": `${GENERATORS("../src/other")}${schema.replace(" /// @personal email", "")}`,
    "src/client/index.d.ts": client("email: string"),
    "src/other/index.d.ts": client("email: string"),
    "modules/.prisma/client/index.d.ts": client("email: string"),
    "src/a.ts": read("./client/index.js"),
    "src/b.ts": read("./other/index.js"),
    "src/c.ts": read("../modules/.prisma/client/index.js"),
  };
  expect(await found(files)).toEqual(["code/no-purpose src/a.ts:2 `email` is read here"]);
  const without = `datasource db {\n  provider = "sqlite"\n}\ngenerator client {\n  provider = "prisma-client-js"\n}\n${schema}`;
  expect(await found({ ...files, "b/schema.prisma": without })).toEqual([
    "code/no-purpose src/a.ts:2 `email` is read here",
    "code/no-purpose src/c.ts:2 `email` is read here",
  ]);
});

test("a comment that Prisma copies into its client is no second source", async () => {
  const schema = `${GENERATORS("../src/client")}model User {\n  /// @personal email\n  email String\n}\n`;
  const { diagnostics } = await checkFiles({
    "prisma/schema.prisma": schema,
    "src/client/index.ts": client("email: string", "/** @personal email */").replace(
      "readonly user",
      "declare readonly user",
    ),
    "src/a.ts": READ,
  });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(["code/no-purpose", "code/no-purpose", "code/no-purpose"]);
  for (const { related } of diagnostics) expect(related?.[0]?.place.file).toBe("prisma/schema.prisma");
});

test("what other generators wrote into their folders is bound with the model, and code beside it is not", async () => {
  const kysely = 'generator kysely {\n  provider = "prisma-kysely"\n  output = "../src/db"\n}\n';
  expect(
    await found({
      "prisma/schema.prisma": `${GENERATORS("../src/client")}${kysely}model User {\n  email String /// @personal email\n}\n`,
      "src/db/types.ts": "export type User = { id: string; email: string };\nexport interface DB { User: User }",
      "src/db/mine.ts": "export interface User { email: string }",
      "src/a.ts": `export const generated = (u: import("./db/types.js").User) => u.email;
        export const mine = (u: import("./db/mine.js").User) => u.email;`,
    }),
  ).toEqual(["code/no-purpose src/a.ts:1 `email` is read here"]);
});

test.each([
  ["a relation", "posts Post[] /// @personal email", "the binding `User.posts` names a relation to another model"],
  [
    "a column that the client does not have yet",
    "phone String /// @personal phone",
    "the binding `User.phone` leads nowhere: the generated client has no such column",
  ],
  ["no column", "/// @personal email", "`@personal` stands above no column"],
  ["no item", "email String /// @personal", "`@personal` does not say which data item"],
])("a tag at %s is a finding in the schema", async (_, column, message) => {
  const schema = `${GENERATORS("../src/client")}model User {\n  ${column}\n}\nmodel Post {\n  id String\n}\n`;
  expect(
    await found({ "prisma/schema.prisma": schema, "src/client/index.d.ts": client("email: string"), "src/a.ts": READ }),
  ).toEqual([`code/binding-dangling prisma/schema.prisma:9 ${message}`]);
});

test.each([
  ["a model that the schema does not have", "Usr.email", "the schema has no model `Usr`"],
  ["a column that the schema does not have", "User.emial", "the schema has no column `emial`"],
])("a binding of the config to %s leads nowhere", async (_, target, message) => {
  const schema = `${GENERATORS("../src/client")}model User {\n  email String\n}\n`;
  const files = { "prisma/schema.prisma": schema, "src/client/index.d.ts": client("email: string"), "src/a.ts": READ };
  expect(await found(files, { [`prisma/schema.prisma#${target}`]: "email" })).toEqual([
    `code/binding-dangling candor.config.json:1 the binding \`${target}\` leads nowhere: ${message}`,
  ]);
});

test("a schema whose client no project uses, and a column that Prisma leaves out of it, are no finding", async () => {
  const schema = `${GENERATORS("../src/client")}model User {\n  email String\n  ip Unsupported("inet") /// @personal address\n  old String @ignore /// @personal name\n}\n`;
  expect(
    await found({
      "prisma/schema.prisma": schema.replace("email String", "email String /// @personal email"),
      "src/a.ts": "export {};",
    }),
  ).toEqual([]);
  expect(
    await found({ "prisma/schema.prisma": schema, "src/client/index.d.ts": client("email: string"), "src/a.ts": READ }),
  ).toEqual([]);
});
