/** Projects that cannot be read, or not whole; and what is read of those that can. */
import { expect, test } from "vitest";
import { judgeImports } from "../src/load/not-installed.ts";
import { checkFiles, lines } from "./check-files.ts";

const USER = "export interface User { /** @personal phone */ phone: string }\n";
const read = (from: string): string => `export const f = (u: import("${from}").User) => u.phone;`;

test("a tsconfig that is missing is one finding, and bindings do not drown it", async () => {
  const { diagnostics } = await checkFiles(
    {},
    { config: { projects: ["app/tsconfig.json"], bindings: { "a.ts#A.b": "email" } } },
  );
  expect(lines(diagnostics)).toEqual([
    "code/no-project candor.config.json:1 there is no project `app/tsconfig.json`, so no code was checked",
  ]);
});

test("projects whose files all lie outside the folder of the config are one finding", async () => {
  const { diagnostics } = await checkFiles(
    { "src/user.ts": USER, "src/a.ts": read("./user.ts"), "policy/candor.config.json": "{}" },
    { folder: "policy", config: { projects: ["../tsconfig.json"], bindings: { "a.ts#A.b": "email" } } },
  );
  expect(lines(diagnostics.filter(({ rule }) => rule.startsWith("code/")))).toEqual([
    "code/no-project policy/candor.config.json:1 all files of the projects lie outside the folder of the config, so no code was checked",
  ]);
});

test.each([
  ["is no JSON", '{ "compilerOptions": '],
  ["lacks a colon that the compiler reads past", '{ "compilerOptions": { "strict" true }, "include": ["src"] }'],
  ["extends what is missing", '{ "extends": "./gone.json" }'],
  ["has no files", '{ "include": ["nothing"] }'],
  ["has an option of a wrong type", '{ "compilerOptions": { "strict": "yes" }, "include": ["src"] }'],
])("a tsconfig that %s is a finding in it", async (_, tsconfig) => {
  const { diagnostics } = await checkFiles({ "tsconfig.json": tsconfig, "src/a.ts": "export {};" });
  expect([...new Set(diagnostics.map(({ rule, place }) => `${rule} ${place.file}`))]).toEqual([
    "code/broken-project tsconfig.json",
  ]);
});

test("a file that does not parse is a finding, and the rest is checked; an error of type is none", async () => {
  const { diagnostics } = await checkFiles({
    "src/user.ts": USER,
    "src/a.ts": read("./user.ts"),
    "src/broken.ts": "export const = 1;",
    "src/wrong.ts": "export const text: string = 1;",
  });
  expect(new Set(diagnostics.map(({ rule, place }) => `${rule} ${place.file}`))).toEqual(
    new Set(["code/no-purpose src/a.ts", "code/broken-project src/broken.ts"]),
  );
});

test.each([
  ["pnpm-lock.yaml", "gone", "run `pnpm install`, then check again"],
  ["yarn.lock", "gone", "run `yarn install`, then check again"],
  ["package-lock.json", "gone", "run `npm install`, then check again"],
  ["package-lock.json", ".prisma/client/default", "run `npx prisma generate`, then check again"],
  ["package-lock.json", "./candor.gen.ts", "run `candor build`, then check again"],
  ["package-lock.json", "./generated/api.ts", "run the step that writes the missing file, then check again"],
])("with %s and a missing `%s`, one sentence says what to run", async (lockfile, specifier, help) => {
  const { diagnostics, coverage } = await checkFiles({
    [lockfile]: "",
    "src/user.ts": USER,
    "src/a.ts": `import { gone } from "${specifier}";\nexport const g = gone;\n${read("./user.ts")}`,
  });
  expect(diagnostics.map((found) => [found.rule, found.help])).toEqual([["code/not-installed", help]]);
  expect(coverage.reads).toBe(0);
});

test("what `candor build` writes needs no guard to be checked; code that opens views does", () => {
  const missing = (path: string) => ({ path, start: 0, end: 0, specifier: "@candor/guard" });
  const opened = { imports: 2 };
  const table = missing("/app/src/candor.gen.ts");
  expect(judgeImports("/app/tsconfig.json", { ...opened, unresolved: [table] })).toEqual({
    refused: false,
    findings: [],
  });
  const { refused, findings } = judgeImports("/app/tsconfig.json", {
    ...opened,
    unresolved: [table, missing("/app/src/a.ts")],
  });
  expect(refused).toBe(true);
  expect(findings).toMatchObject([
    { at: { path: "/app/src/a.ts" }, help: "run `npm add @candor/guard`, then check again" },
  ]);
});

test("assets and modules that a declaration names are not missing", async () => {
  const { diagnostics } = await checkFiles({
    "src/a.ts":
      'import "./a.css";\nimport logo from "./logo.svg";\nimport x from "virtual:x";\nexport const all = [logo, x];',
    "src/b.d.ts": 'declare module "virtual:*" { const x: string; export default x }',
  });
  expect(lines(diagnostics)).toEqual([]);
});

test("tests and scripts are left out and listed; patterns leave out more, and `!` takes back", async () => {
  const files = {
    "src/user.ts": USER,
    "src/a.test.ts": read("./user.ts"),
    "src/scripts/seed.ts": read("../user.ts"),
    "src/legacy/b.ts": read("../user.ts"),
  };
  const plain = await checkFiles(files);
  expect(plain.coverage).toMatchObject({ reads: 1, skipped: ["src/a.test.ts", "src/scripts/seed.ts"] });
  const turned = await checkFiles(files, { config: { exclude: ["src/legacy/**", "!src/scripts/**"] } });
  expect(turned.coverage).toMatchObject({ reads: 1, skipped: ["src/a.test.ts", "src/legacy/b.ts"] });
});

test("a tsconfig that only refers to others stands for them, and each file is checked once", async () => {
  const options = {
    strict: true,
    lib: ["es2024"],
    module: "nodenext",
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  };
  const part = (include: readonly string[]): string => JSON.stringify({ compilerOptions: options, include });
  const { coverage } = await checkFiles({
    "tsconfig.json": JSON.stringify({
      files: [],
      references: [{ path: "./one" }, { path: "./two" }, { path: "./gone" }],
    }),
    "one/tsconfig.json": part(["../src"]),
    "two/tsconfig.json": part(["../src", "../more"]),
    "src/user.ts": USER,
    "src/a.ts": read("./user.ts"),
    "more/b.ts": read("../src/user.ts"),
  });
  expect(coverage.reads).toBe(2);
});

test("the result does not depend on the order of projects, files or bindings", async () => {
  const files = {
    "one.json": '{ "extends": "./tsconfig.json", "include": ["src/a.ts"] }',
    "two.json": '{ "extends": "./tsconfig.json", "include": ["src"] }',
    "src/user.ts": "export interface User { /** @personal email */ phone: string; name: string }\n",
    "src/a.ts": read("./user.ts"),
    "src/b.ts": read("./user.ts"),
  };
  const bindings = { "src/user.ts#User.phone": "phone", "src/user.ts#User.name": "name" };
  const one = await checkFiles(files, { config: { projects: ["one.json", "two.json"], bindings } });
  const turned = Object.fromEntries(Object.entries(bindings).toReversed());
  const two = await checkFiles(files, { config: { projects: ["two.json", "one.json"], bindings: turned } });
  expect(one.coverage).toEqual(two.coverage);
  expect(lines(one.diagnostics)).toEqual(lines(two.diagnostics));
  expect(one.diagnostics.length).toBe(3);
});

test("code that TypeScript 6 cannot follow is a finding, and can be left out; TypeScript 7 follows it", async () => {
  const files = {
    "src/deep.ts": `export const n = ${"[".repeat(20_000)}1${"]".repeat(20_000)};`,
    "src/user.ts": USER,
    "src/a.ts": read("./user.ts"),
  };
  const { diagnostics, coverage } = await checkFiles(files, { engine: "ts6" });
  expect(lines(diagnostics)).toContainEqual(
    expect.stringMatching(/^code\/broken-project src\/deep.ts:1 .*nested too deep/),
  );
  expect(coverage.reads).toBe(1);
  expect((await checkFiles(files)).coverage.reads).toBe(1);
  const without = await checkFiles(files, { engine: "ts6", config: { exclude: ["src/deep.ts"] } });
  expect(without.coverage).toMatchObject({ reads: 1, skipped: ["src/deep.ts"] });
});

test.each([
  ["baseUrl", { baseUrl: "./src" }, "user"],
  ["target", { target: "es5" }, "./user"],
  ["moduleResolution", { moduleResolution: "node10", module: "esnext" }, "./user"],
  ["module", { module: "amd", moduleResolution: "classic" }, "./user"],
  ["outFile", { outFile: "all.js" }, "./user"],
  ["downlevelIteration", { downlevelIteration: true }, "./user"],
  ["esModuleInterop", { esModuleInterop: false }, "./user"],
  ["alwaysStrict", { alwaysStrict: false }, "./user"],
])(
  "an option that TypeScript 7 does not take, `%s`, leaves the code to TypeScript 6, and one line says so",
  async (option, options, from) => {
    const { diagnostics } = await checkFiles({
      "tsconfig.json": JSON.stringify({
        compilerOptions: { strict: true, module: "esnext", moduleResolution: "bundler", types: [], ...options },
        include: ["src"],
      }),
      "src/user.ts": USER,
      "src/a.ts": read(from),
    });
    expect(diagnostics.map(({ rule, severity, place }) => `${severity} ${rule} ${place.file}`)).toEqual([
      "error code/no-purpose src/a.ts",
      "info code/older-compiler tsconfig.json",
    ]);
    expect(diagnostics.at(-1)?.message).toContain(option);
  },
);

test("code that is nested very deep is read", async () => {
  const deep = `export const n = ${"[".repeat(400)}1${"]".repeat(400)};`;
  const { coverage } = await checkFiles({ "src/user.ts": USER, "src/deep.ts": deep, "src/a.ts": read("./user.ts") });
  expect(coverage.reads).toBe(1);
});

test("a tsconfig with files of its own stands for those that it refers to, too", async () => {
  const { coverage } = await checkFiles({
    "tsconfig.json": '{ "extends": "./base.json", "include": ["src"], "references": [{ "path": "a" }] }',
    "base.json":
      '{ "compilerOptions": { "strict": true, "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true, "types": [] } }',
    "a/tsconfig.json": '{ "extends": "../base.json", "include": ["."] }',
    "src/user.ts": USER,
    "src/a.ts": read("./user.ts"),
    "a/b.ts": read("../src/user.ts"),
  });
  expect(coverage.reads).toBe(2);
});

test("files from outside the folder of the config are listed as not checked", async () => {
  const files = {
    "app/tsconfig.json":
      '{ "compilerOptions": { "strict": true, "module": "nodenext", "types": [] }, "include": ["src", "../shared"] }',
    "app/src/a.ts": 'export * from "../../more/m.js";',
    "shared/b.ts": "export {};",
    "more/m.ts": "export const m = 1;",
  };
  const { coverage } = await checkFiles(files, { folder: "app" });
  expect(coverage.skipped).toEqual(["more/m.ts", "shared/b.ts"]);
});
