/** Input that nobody wrote for a checker, or that goes away while it is read: a sentence each, and never a finding lost silently. */
import { type ChildProcess, execFileSync, spawnSync } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { rmSync } from "node:fs";
import { mkdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTs6 } from "../src/engine/ts6-open.ts";
import { startTs7 } from "../src/engine/ts7-open.ts";
import { checkFiles, lines, withFiles, type Written } from "./check-files.ts";
import { shop } from "./policy.ts";

const USER = "export interface User { /** @personal phone */ phone: string }\n";
const read = (from: string): string => `export const f = (u: import("${from}").User) => u.phone;\n`;
const FOUND = "`phone` is read here, and nothing says for which purpose";

/** A file beside `user.ts` whose text says `phone` of a user once, as it stands in a text of the user's own. */
const within = (before: string, after: string): string =>
  `declare const u: import("./user.ts").User; declare const g: any;\nexport const n = ${before}u.phone${after};\n`;

describe.each(["ts7", "ts6"] as const)("%s", (engine) => {
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, "utf16le");

  test.each<[string, (text: string) => string | Uint8Array]>([
    ["UTF-8 with a byte order mark", (text) => `\uFEFF${text}`],
    ["UTF-16", utf16],
    ["UTF-16, the other way round", (text) => utf16(text).swap16()],
    ["lines that end as on Windows", (text) => text.replaceAll("\n", "\r\n")],
    ["letters of two units", (text) => text.replace("\n", "// 😀\n")],
    ["a zero byte", (text) => text.replace("\n", "// \0\n")],
  ])("text in %s is read, and findings stand where it does", async (_, encode) => {
    const files = { "src/user.ts": encode(`\n${USER}`), "src/a.ts": encode(`\n${read("./user.ts")}`) };
    const { diagnostics, texts } = await checkFiles(files, { engine });
    expect(lines(diagnostics)).toEqual([`code/no-purpose src/a.ts:2 ${FOUND}`]);
    const shown = diagnostics.map(({ place }) => texts.get(place.file)?.slice(place.start.offset, place.end.offset));
    expect(shown).toEqual(["phone"]);
  });

  test.each([
    ["spaces", "src/a b/c d.ts"],
    ["quotes", 'src/it\'s/"so"/`x`.ts'],
    ["what patterns and addresses are made of", "src/[id]/(group)/#a?b%20.ts"],
    ["letters of all kinds", "src/日本/e\u0301\u00e9.ts"],
  ])("a path with %s is a path", async (_, path) => {
    const files = {
      "src/user.ts": USER,
      [path]: read("/src/user.ts".replace(/^/, "../".repeat(path.split("/").length - 1).slice(0, -1))),
    };
    const { diagnostics } = await checkFiles(files, { engine, config: { purposes: { [path]: "newsletter" } } });
    expect(lines(diagnostics)).toEqual([
      `code/undeclared ${path}:1 \`phone\` is read here for \`newsletter\`, which does not declare it`,
    ]);
  });

  test("types that are made of themselves, errors of type and `any` everywhere are no faults of the project", async () => {
    const { diagnostics, coverage } = await checkFiles(
      {
        "src/user.ts": USER,
        "src/round.ts": [
          'import type { User } from "./user.ts";',
          "export interface A extends B {}",
          "export interface B extends A {}",
          "type Self = Self;",
          "export class C extends C {}",
          "type R<T> = { again: R<R<T>>; user: User };",
          "export const f = (r: R<string>, s: Self, a: A) => r.again.again.again.user.phone + s + a;",
        ].join("\n"),
        "src/any.ts": "declare const x: any;\nexport const all = [x.phone, x.y.phone, x['phone'], x()().phone];",
      },
      { engine },
    );
    expect(diagnostics.filter(({ rule }) => rule === "code/broken-project")).toEqual([]);
    expect(coverage).toMatchObject({ reads: 1, cannotTell: 4 });
  });

  test.each([
    ["has code that does not parse", "export const = ; }}} class {"],
    ["is no text", Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256))],
  ])("a file that %s is a finding, and the rest is checked", async (_, text) => {
    const { diagnostics } = await checkFiles(
      { "src/user.ts": USER, "src/a.ts": read("./user.ts"), "src/b.ts": text },
      { engine },
    );
    expect([...new Set(diagnostics.map(({ rule, place }) => `${rule} ${place.file}`))].toSorted()).toEqual([
      "code/broken-project src/b.ts",
      "code/no-purpose src/a.ts",
    ]);
  });

  test.each([
    ["itself", { "tsconfig.json": '{ "extends": "./tsconfig.json", "include": ["src"] }' }],
    [
      "what extends it",
      { "tsconfig.json": '{ "extends": "./b", "include": ["src"] }', "b.json": '{ "extends": ["./tsconfig.json"] }' },
    ],
    ["what is missing", { "tsconfig.json": '{ "extends": "./gone.json", "include": ["src"] }' }],
    ["a package that is missing", { "tsconfig.json": '{ "extends": "@gone/tsconfig", "include": ["src"] }' }],
  ])(
    "a tsconfig that extends %s is a finding without a path of this machine, and its files are listed",
    async (_, config) => {
      const { diagnostics, coverage } = await checkFiles(
        { "src/a.ts": "export {};", ...(config as Written) },
        { engine },
      );
      expect(diagnostics.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual([
        "code/broken-project tsconfig.json",
      ]);
      expect(diagnostics[0]?.message).not.toContain("/candor-check-");
      expect(coverage.skipped).toEqual(["src/a.ts"]);
    },
  );

  test("projects that refer to each other in a circle are opened once each", async () => {
    const part = (include: string, other: string): string =>
      JSON.stringify({ extends: "../tsconfig.base.json", include: [include], references: [{ path: other }] });
    const { diagnostics, coverage } = await checkFiles(
      {
        "tsconfig.json": '{ "files": [], "references": [{ "path": "a" }] }',
        "tsconfig.base.json":
          '{ "compilerOptions": { "composite": true, "module": "nodenext", "types": [], "strict": true } }',
        "a/tsconfig.json": part(".", "../b"),
        "a/user.ts": USER,
        "a/a.ts": read("./user.js"),
        "b/tsconfig.json": part(".", "../a"),
        "b/b.ts": read("../a/user.js"),
      },
      { engine },
    );
    expect(lines(diagnostics)).toEqual([`code/no-purpose a/a.ts:1 ${FOUND}`, `code/no-purpose b/b.ts:1 ${FOUND}`]);
    expect(coverage.reads).toBe(2);
  });

  test("a project without a file, or of JavaScript alone, says what it lacks", async () => {
    for (const name of ["notes.txt", "a.js"]) {
      const { diagnostics, coverage } = await checkFiles({ [`src/${name}`]: "" }, { engine });
      expect(diagnostics.map(({ rule, help }) => [rule, help])).toEqual([
        ["code/broken-project", "let `include` name the code, and set `allowJs` where that is JavaScript"],
      ]);
      expect(coverage.skipped).toEqual(name === "a.js" ? ["src/a.js"] : []);
    }
    const empty = await checkFiles({ "src/a.ts": "" }, { engine });
    expect(lines(empty.diagnostics)).toEqual([]);
  });

  test("JavaScript is read by the types in its comments", async () => {
    const { coverage } = await checkFiles(
      {
        "tsconfig.json": '{ "compilerOptions": { "allowJs": true, "noEmit": true, "types": [] }, "include": ["src"] }',
        "src/user.js": "export class User {\n  /** @personal phone\n   * @type {string} */\n  phone = '';\n}\n",
        "src/a.js": '/** @param {import("./user.js").User} u */\nexport const f = (u) => u.phone;',
      },
      { engine },
    );
    expect(coverage.reads).toBe(1);
  });

  test("links that lead in a circle, out of the folder and to nothing end the check nowhere and hide nothing", async () => {
    const { diagnostics, coverage } = await checkFiles(
      { "src/user.ts": USER, "src/a.ts": read("./user.ts"), "out/of/b.ts": `${USER}${read("./b.ts")}` },
      {
        engine,
        folder: "app",
        prepare: async (folder) => {
          await mkdir(join(folder, "app"));
          for (const name of ["src", "tsconfig.json"]) await rename(join(folder, name), join(folder, "app", name));
          await symlink("..", join(folder, "app/src/up"));
          await symlink(".", join(folder, "app/src/same"));
          await symlink(join(folder, "out/of"), join(folder, "app/src/linked"));
          await symlink("nothing.ts", join(folder, "app/src/broken.ts"));
        },
      },
    );
    const places = diagnostics.map(({ rule, place }) => `${rule} ${place.file}`);
    expect(places).toContain("code/no-purpose app/src/a.ts");
    expect(places).toContain("code/no-purpose app/src/linked/b.ts");
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(["code/no-purpose"]));
    expect(coverage.reads).toBe(2);
  });

  test("a file that goes away after it was listed is a finding", async () => {
    const files = { "src/user.ts": USER, "src/a.ts": read("./user.ts"), "src/b.ts": "export {};" };
    let folder = "";
    const model = {
      ...shop,
      // Asked for when the projects are open and before their texts are read.
      get data() {
        rmSync(join(folder, "src/a.ts"), { force: true });
        return shop.data;
      },
    };
    const prepare = async (made: string): Promise<void> => void (folder = made);
    const { diagnostics } = await checkFiles(files, { engine, model, prepare });
    expect(lines(diagnostics)).toContain(
      "code/unread-file src/a.ts:1 this file of the project cannot be read, so it was not checked",
    );
  });

  test("a file that goes away between being listed and being opened is told", async () => {
    await withFiles({ "src/user.ts": USER, "src/a.ts": read("./user.ts") }, {}, async ({ folder }) => {
      const compiler = engine === "ts6" ? startTs6() : startTs7(folder);
      // Asked when the files are listed, and before they are opened.
      const isSkipped = (path: string): boolean => {
        rmSync(join(folder, "src/a.ts"), { force: true });
        return path.endsWith(".test.ts");
      };
      const { unread } = compiler.open(join(folder, "tsconfig.json"), { root: folder, isSkipped }, []);
      compiler.close();
      expect(unread).toEqual([join(folder, "src/a.ts")]);
    });
  });

  test("a file that the tsconfig names and nobody finds is a finding, and is listed", async () => {
    const { diagnostics, coverage } = await checkFiles(
      {
        "tsconfig.json":
          '{ "compilerOptions": { "module": "nodenext", "types": [] }, "files": ["src/a.ts", "src/gone.ts"] }',
        "src/user.ts": USER,
        "src/a.ts": read("./user.js"),
      },
      { engine },
    );
    expect(diagnostics.map(({ rule, place }) => `${rule} ${place.file}`)).toEqual([
      "code/no-purpose src/a.ts",
      "code/unread-file src/gone.ts",
    ]);
    expect(coverage.skipped).toEqual(["src/gone.ts"]);
  });

  test("five megabytes in one line are read like any other file", async () => {
    const table = JSON.stringify(Array.from({ length: 250_000 }, (_, index) => `row ${index} of many`));
    const { diagnostics } = await checkFiles(
      { "src/user.ts": USER, "src/big.ts": `export const table=${table};${read("./user.ts")}` },
      { engine },
    );
    expect(table.length).toBeGreaterThan(5_000_000);
    expect(lines(diagnostics)).toEqual([`code/no-purpose src/big.ts:1 ${FOUND}`]);
  });

  test.each([
    ["lists", "[", "]"],
    ["objects", "{a:", "}"],
    ["calls", "g(", ")"],
    ["parentheses", "(", ")"],
    ["functions", "() => ", ""],
    ["templates", "`${", "}`"],
    ["conditions", "g ? 1 : ", ""],
    ["assignments", "g.x = ", ""],
    ["properties", "", ".x"],
  ])(
    "20,000 %s in each other are followed, or the file is a finding; the rest is checked",
    async (_, before, after) => {
      const deep = within(before.repeat(20_000), after.repeat(20_000));
      const { diagnostics } = await checkFiles(
        { "src/user.ts": USER, "src/a.ts": read("./user.ts"), "src/deep.ts": deep },
        { engine },
      );
      const rules = new Map(diagnostics.map(({ rule, place }) => [place.file, rule]));
      expect(rules.get("src/a.ts")).toBe("code/no-purpose");
      expect(["code/no-purpose", "code/cannot-tell", "code/broken-project"]).toContain(rules.get("src/deep.ts"));
    },
  );
});

test("a great many findings in one line take no longer than in many lines", async () => {
  const row = (index: number): string => `export const v${index} = (u: import("./user.ts").User) => u.phone;`;
  const rows = Array.from({ length: 3_000 }, (_, index) => row(index)).join(" ");
  const { diagnostics } = await checkFiles({ "src/user.ts": USER, "src/min.ts": rows });
  expect(diagnostics.length).toBe(3_000);
  const columns = diagnostics.map(({ place }) => place.start.column);
  expect(columns).toEqual(diagnostics.map(({ place }) => place.start.offset + 1));
});

describe("a compiler that is ended", () => {
  const servers: ChildProcess[] = [];
  const note = (message: unknown): void => void servers.push((message as { process: ChildProcess }).process);
  beforeEach(() => subscribe("child_process", note));
  afterEach(() => {
    unsubscribe("child_process", note);
    servers.length = 0;
  });

  const files = { "src/user.ts": USER, "src/a.ts": read("./user.ts") };
  /** A policy that ends each of the first servers when a check asks for its data, in the middle of the run. */
  const ending = (times: number): typeof shop => {
    const ended = new Set<ChildProcess>();
    return {
      ...shop,
      get data() {
        const server = servers.at(-1);
        if (server?.pid !== undefined && !ended.has(server) && ended.size < times) process.kill(server.pid, "SIGKILL");
        if (server) ended.add(server);
        return shop.data;
      },
    };
  };

  test("is started again, and the result is the same", async () => {
    const plain = await checkFiles(files);
    servers.length = 0;
    const { diagnostics, coverage } = await checkFiles(files, { model: ending(1) });
    expect(servers).toHaveLength(2);
    expect(lines(diagnostics)).toEqual(lines(plain.diagnostics));
    expect(coverage).toEqual(plain.coverage);
  });

  test("says nothing on standard error, whatever ends it", () => {
    const program = `
      import { subscribe } from "node:diagnostics_channel";
      import { Session } from ${JSON.stringify(join(import.meta.dirname, "../src/engine/ts7-session.ts"))};
      subscribe("child_process", ({ process: server }) => void (globalThis.server = server));
      for (const signal of ["SIGTERM", "SIGQUIT"]) {
        const session = new Session(${JSON.stringify(import.meta.dirname)});
        try {
          session.rootFiles(${JSON.stringify(join(import.meta.dirname, "../tsconfig.json"))});
          process.kill(globalThis.server.pid, signal);
          for (;;) session.rootFiles("gone.json");
        } catch {
          session.close();
        }
      }`;
    const args = ["--input-type=module", "--eval", program];
    expect(spawnSync(process.execPath, args, { encoding: "utf8" })).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("twice is left for TypeScript 6, and a finding says so", async () => {
    const { diagnostics, coverage } = await checkFiles(files, { model: ending(2) });
    expect(servers).toHaveLength(2);
    expect(lines(diagnostics)).toEqual([
      "code/compiler-died candor.config.json:1 the compiler, TypeScript 7, could not be run to its end, so TypeScript 6 read the code, which takes longer",
      `code/no-purpose src/a.ts:1 ${FOUND}`,
    ]);
    expect(coverage.reads).toBe(1);
  });
});

test.each([
  ["many files", 60, 2_000],
  ["one file", 1, 120_000],
])("where Node has too little memory for %s, a finding says what to do, and nothing is checked", (_, files, rows) => {
  const program = `
    import { checkFiles } from ${JSON.stringify(join(import.meta.dirname, "check-files.ts"))};
    const row = (i) => \`export interface T\${i} { a: string; b: { c: number; d: readonly string[] }; e?: T\${i} }\\n\`;
    const text = Array.from({ length: ${rows} }, (_, i) => row(i)).join("");
    const files = Object.fromEntries(Array.from({ length: ${files} }, (_, i) => [\`src/\${i}.ts\`, text]));
    const { diagnostics, coverage } = await checkFiles(files, { engine: "ts6" });
    console.log(JSON.stringify(diagnostics.map(({ rule, message, help }) => [rule, message, help])));
  `;
  const args = ["--max-old-space-size=200", "--input-type=module", "--eval", program];
  expect(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }))).toEqual([
    [
      "code/out-of-memory",
      "there is not enough memory to read the code, so no code was checked",
      expect.stringContaining("--max-old-space-size=8192"),
    ],
  ]);
});
