/** What a read is for: the view, the comment around it, the folder; and what the policy says to that. */
import { expect, test } from "vitest";
import { checkFiles, lines, type Options } from "./check-files.ts";

const USER = "export interface User { id: string; /** @personal phone */ phone: string }\n";
const READ = 'import type { User } from "./user.ts";\n';

/** For which purpose `body` reads `phone`, which no purpose declares; or how else it counts. */
async function purposeOf(body: string, options: Options = {}, path = "src/a.ts"): Promise<string> {
  const { diagnostics, coverage } = await checkFiles({ "src/user.ts": USER, [path]: READ + body }, options);
  if (coverage.custody > 0) return "custody";
  const found = diagnostics.find(({ rule }) => !["code/never-read", "code/pattern-unused"].includes(rule));
  return /for `([a-z-]+)`/.exec(found?.message ?? "")?.[1] ?? found?.rule ?? "nothing";
}

test.each([
  ["a function", "/** @purpose newsletter */ export function f(u: User) { return u.phone; }"],
  [
    "a parameter that is taken apart",
    "/** @purpose newsletter */ export function f({ phone }: User) { return phone; }",
  ],
  ["a constant", "/** Sends.\n * @purpose newsletter\n */\nexport const f = (u: User) => u.phone;"],
  ["a class", "/** @purpose newsletter */ export class C { f(u: User) { return u.phone; } }"],
  ["a method", "export class C { /** @purpose newsletter */ f(u: User) { return u.phone; } }"],
  [
    "a handler in a call",
    "declare const on: (f: (u: User) => string) => void;\non(/** @purpose newsletter */ (u) => u.phone);",
  ],
  [
    "a call as a statement",
    "declare const on: (f: (u: User) => string) => void;\n/** @purpose newsletter */\non((u) => u.phone);",
  ],
  ["a property of an object", "export const o = {\n/** @purpose newsletter */\nf: (u: User) => u.phone };"],
])("`@purpose` above %s is its purpose", async (_, body) => {
  expect(await purposeOf(body)).toBe("newsletter");
});

test("the innermost comment counts", async () => {
  const inner = "f(u: User) { return u.phone; }";
  expect(
    await purposeOf(`/** @purpose newsletter */ export class C { /** @purpose send-your-coffee */ ${inner} }`),
  ).toBe("send-your-coffee");
  expect(await purposeOf(`/** @custody */ export class C { /** @purpose newsletter */ ${inner} }`)).toBe("newsletter");
  expect(await purposeOf(`/** @purpose newsletter */ export class C { /** @custody */ ${inner} }`)).toBe("custody");
});

test("a comment at the top of a file is about the file: above the imports, or with `@file`", async () => {
  const f = "export const f = (u: import('./user.ts').User) => u.phone;";
  const above = await checkFiles({ "src/user.ts": USER, "src/a.ts": `/** @purpose newsletter */\n${READ}\n${f}` });
  expect(lines(above.diagnostics)).toContain(
    "code/undeclared src/a.ts:4 `phone` is read here for `newsletter`, which does not declare it",
  );
  const marked = await checkFiles({
    "src/user.ts": USER,
    "src/a.ts": `/** @file\n * @purpose newsletter */\nexport const n = 1;\n${f}`,
  });
  expect(marked.diagnostics.map(({ rule }) => rule)).toContain("code/undeclared");
  const first = await checkFiles({
    "src/user.ts": USER,
    "src/a.ts": `/** @purpose newsletter */\nexport const n = 1;\n${f}`,
  });
  expect(first.diagnostics.map(({ rule }) => rule)).toContain("code/no-purpose");
});

test("a comment beside the code, or in a string, is none", async () => {
  expect(await purposeOf("/* @purpose newsletter */ export const f = (u: User) => u.phone;")).toBe("code/no-purpose");
  expect(await purposeOf('export const s = "/** @purpose newsletter */", f = (u: User) => u.phone;')).toBe(
    "code/no-purpose",
  );
});

test("folders in the config are purposes and custody; the nearest pattern counts, and a comment before any", async () => {
  const body = "export const f = (u: User) => u.phone;";
  const config = {
    purposes: { "src/**": "newsletter", "src/parcel/**": "send-your-coffee" },
    custody: ["src/db/**"],
  };
  const at = (path: string, code = body): Promise<string> => purposeOf(code, { config }, path);
  const nested = `import type { User } from "../user.ts";\n${body}`.replace(READ, "");
  expect(await at("src/a.ts")).toBe("newsletter");
  expect((await checkFiles({ "src/user.ts": USER, "src/db/a.ts": nested }, { config })).coverage.custody).toBe(1);
  const parcel = await checkFiles({ "src/user.ts": USER, "src/parcel/a.ts": nested }, { config });
  expect(lines(parcel.diagnostics).join()).toContain("for `send-your-coffee`");
  expect(await at("src/a.ts", `/** @purpose send-your-coffee */ ${body}`)).toBe("send-your-coffee");
});

test("purposes that the policy lacks are found in comments and in the config, once each", async () => {
  const { diagnostics } = await checkFiles(
    {
      "src/user.ts": USER,
      "src/a.ts": `${READ}/** @purpose newsleter */ export const f = (u: User) => u.phone + u.phone;`,
      "src/b/b.ts": "export {};",
    },
    { config: { purposes: { "src/b/**": "nothing-like-it" } } },
  );
  expect(lines(diagnostics)).toEqual([
    "code/unknown-purpose candor.config.json:1 `nothing-like-it` is no purpose of the policy",
    "code/unknown-purpose src/a.ts:2 `newsleter` is no purpose of the policy",
  ]);
  expect(diagnostics[1]?.nearest).toBe("newsletter");
});

test("a finding leads to the clause and to the binding", async () => {
  const { diagnostics } = await checkFiles({
    "src/user.ts": USER,
    "src/a.ts": `${READ}/** @purpose newsletter */ export const f = (u: User) => u.phone;`,
  });
  const found = diagnostics.find(({ rule }) => rule === "code/undeclared");
  expect(found?.help).toBe("declare it under `needs:` in policies/purposes/newsletter.md, or stop reading it");
  expect(found?.related?.map(({ place }) => place.file)).toEqual(["policies/purposes/newsletter.md", "src/user.ts"]);
});

test("D29: code for two purposes needs both to declare what it reads", async () => {
  const { diagnostics } = await checkFiles({
    "src/a.ts":
      "/** @purpose newsletter, send-your-coffee */\nexport const f = (u: { /** @personal email */ email: string }) => u.email;",
  });
  expect(lines(diagnostics).filter((line) => line.startsWith("code/undeclared"))).toEqual([
    "code/undeclared src/a.ts:2 `email` is read here for `send-your-coffee`, which does not declare it",
  ]);
});

test("an item that a purpose needs and nothing reads stands on its clause", async () => {
  const files = {
    "src/user.ts": "export interface User { /** @personal email */ email: string; /** @personal name */ name: string }",
    "src/a.ts": `${READ}/** @purpose send-your-coffee */ export const f = (u: User) => 1;`,
  };
  const { diagnostics } = await checkFiles(files);
  expect(lines(diagnostics)).toEqual([
    "code/never-read policies/purposes/send-your-coffee.md:3 `send-your-coffee` needs `name`, but no code that is for it reads `name`",
  ]);
});

test("a tag stands at the start of a line; in prose, escaped, or in a plain comment it is none", async () => {
  const f = "export const f = (u: User) => u.phone;";
  expect(await purposeOf(`/** Not @purpose newsletter */ ${f}`)).toBe("code/no-purpose");
  expect(await purposeOf(`/** \\@purpose newsletter */ ${f}`)).toBe("code/no-purpose");
  expect(await purposeOf(`// @purpose newsletter\n${f}`)).toBe("code/no-purpose");
  expect(await purposeOf(`/** @deprecated @purpose newsletter */ ${f}`)).toBe("newsletter");
  expect(await purposeOf(`/**\r\n   @purpose newsletter\r\n */\r\n${f}`)).toBe("newsletter");
});

test("several tags mean what several ids do", async () => {
  const tags = "/** @purpose newsletter\n * @purpose send-your-coffee */";
  const comments = "/** @purpose newsletter */ /** @purpose send-your-coffee */";
  for (const above of [tags, comments]) {
    const read = `export const n = 1;\n${above}\nexport const f = (u: { /** @personal email */ email: string }) => u.email;`;
    const { diagnostics } = await checkFiles({ "src/a.ts": read });
    expect(lines(diagnostics).join()).toContain("`email` is read here for `send-your-coffee`");
  }
});

test("`@purpose` above an overload is the purpose of the function", async () => {
  const overload = "f(u: User): string;\nexport function f(u: User): string { return u.phone; }";
  expect(await purposeOf(`/** @purpose newsletter */ export function ${overload}`)).toBe("newsletter");
  const method = "class C { /** @purpose newsletter */ f(u: User): string;\nf(u: User): string { return u.phone; } }";
  expect(await purposeOf(`export ${method}`)).toBe("newsletter");
});

test("a folder is a pattern, with or without what may stand around it", async () => {
  const files = {
    "src/user.ts": USER,
    "src/n/a.ts": 'export const f = (u: import("../user.ts").User) => u.phone;',
  };
  for (const pattern of ["src/n", "src/n/", "./src/n/**", "./src/n/a.ts", "src/*/", "."]) {
    const { diagnostics } = await checkFiles(files, { config: { purposes: { [pattern]: "newsletter" } } });
    expect([pattern, lines(diagnostics).filter((line) => !line.includes("never-read"))]).toEqual([
      pattern,
      ["code/undeclared src/n/a.ts:1 `phone` is read here for `newsletter`, which does not declare it"],
    ]);
  }
});

test("of patterns with an equal part before the wildcard, the longer counts", async () => {
  const purposes = { "src/**": "newsletter", "src/*.ts": "send-your-coffee" };
  expect(await purposeOf("export const f = (u: User) => u.phone;", { config: { purposes } })).toBe("send-your-coffee");
});

test("a pattern that fits no file is a finding with the nearest folder", async () => {
  const config = {
    purposes: { "src/newz/**": "newsletter" },
    custody: ["src/db"],
    exclude: ["src/gone/**", "**/*.test.ts", "!tools/**"],
  };
  const files = { "src/news/a.ts": "export {};", "tools/b.ts": "export {};" };
  const { diagnostics } = await checkFiles(files, { config });
  expect(diagnostics.map(({ rule, message, nearest }) => [rule, message, nearest])).toEqual([
    ["code/pattern-unused", "the pattern `src/newz/**` fits no file of the projects", "src/news/**"],
    ["code/pattern-unused", "the pattern `src/db` fits no file of the projects", undefined],
    ["code/pattern-unused", "the pattern `src/gone/**` fits no file of the projects", undefined],
  ]);
  expect(diagnostics[1]?.help).toBe("name a folder or a file below `src`, or take the pattern out");
});
