/** The answer "nothing changed": given where nothing did, and never where anything did that the answer was made of. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cacheFolder, check, type Checked, type CheckInput } from "../src/index.ts";
import { policyOf, shop, shopPlaces } from "./policy.ts";

const FILES: Readonly<Record<string, string>> = {
  "package.json": '{ "type": "module" }',
  "package-lock.json": "{}",
  "candor.config.json": "{}",
  "base.json": '{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "es2022", "types": [] } }',
  "tsconfig.json": '{ "extends": "./base.json", "include": ["src", "tests"] }',
  "src/user.ts": "export interface User { /** @personal email */ email: string }\n",
  "src/a.ts": [
    'import type { User } from "./user.js";',
    'import type { Customer } from "shop-api";',
    'import { untyped } from "plain-js";',
    "export const f = (u: User) => u.email;",
    "export const g = (c: Customer) => [c.phone, untyped];",
  ].join("\n"),
  "src/a.test.ts": "export {};\n",
  "schema.prisma": "model Person {\n  id String @id\n  email String /// @personal email\n}\n",
  "node_modules/shop-api/package.json": '{ "name": "shop-api", "types": "types/index.d.ts" }',
  "node_modules/shop-api/types/index.d.ts": 'export * from "./customer.js";\n',
  "node_modules/shop-api/types/customer.d.ts": "export interface Customer { phone: string; name: string }\n",
  "node_modules/plain-js/package.json": '{ "name": "plain-js", "main": "lib/index.js" }',
  "node_modules/plain-js/lib/index.js": "exports.untyped = 1;\n",
  "node_modules/@types/other/index.d.ts": "export {};\n",
};

let folder = "";
let cache = "";
/** How many compilers were started. */
let started = 0;
const count = (): void => void started++;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-cache-")));
  for (const [path, text] of Object.entries(FILES)) await put(path, text);
  cache = cacheFolder(folder) ?? "none";
  subscribe("child_process", count);
  await settle();
});

afterEach(async () => {
  unsubscribe("child_process", count);
  await rm(folder, { recursive: true });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** Until the clock of the file system can tell what is to come from what was. */
function settle(): Promise<void> {
  return setTimeout(150);
}

const BINDINGS = { "node_modules/shop-api/types/customer.d.ts#Customer.phone": "phone" };

async function ask(more: Partial<CheckInput> = {}): Promise<{ checked: Checked; isKept: boolean }> {
  started = 0;
  const config = { bindings: BINDINGS, outside: shop.purposes.map(({ id }) => id) };
  const checked = await check({ model: shop, places: shopPlaces, config, folder, cwd: folder, cache, ...more });
  return { checked, isKept: started === 0 };
}

test("the second answer is the first, without a compiler", async () => {
  const first = await ask();
  const second = await ask();
  expect([first.isKept, second.isKept]).toEqual([false, true]);
  expect(second.checked).toEqual(first.checked);
  expect(first.checked.coverage.reads).toBe(2);
  expect([...second.checked.texts.keys()]).toContain("src/a.ts");
});

test("an answer from the cache is that of a check without one", async () => {
  await ask();
  const { checked } = await ask();
  expect(checked).toEqual((await ask({ cache: null })).checked);
});

test("a file that was written again as it was changes nothing", async () => {
  await ask();
  await put("src/a.ts", FILES["src/a.ts"] ?? "");
  await utimes(join(folder, "src"), new Date(), new Date());
  expect((await ask()).isKept).toBe(true);
});

test("what nobody looks for changes nothing", async () => {
  await ask();
  await put("src/notes.md", "later");
  await put("node_modules/.cache/other/x.json", "{}");
  await put("node_modules/.vite/deps/x.json", "{}");
  expect((await ask()).isKept).toBe(true);
});

describe("an answer is made anew after", () => {
  const edit = (path: string, from: string, to: string): [string, () => Promise<void>] => [
    `an edit of ${path}`,
    async () => {
      const text = await readFile(join(folder, path), "utf8");
      expect(text).toContain(from);
      await put(path, text.replace(from, to));
    },
  ];
  const add = (path: string, text: string, what = path): [string, () => Promise<void>] => [
    `${what} came`,
    () => put(path, text),
  ];

  test.each<[string, () => Promise<void>]>([
    edit("src/a.ts", "u.email", "u"),
    edit("src/user.ts", "email", "phone"),
    edit("node_modules/shop-api/types/customer.d.ts", "phone: string; name", "phone: number; name"),
    edit("node_modules/shop-api/types/index.d.ts", "export *", "export type { Customer }"),
    edit("node_modules/shop-api/package.json", "types/index", "types/customer"),
    edit("node_modules/plain-js/package.json", "lib", "src"),
    edit("tsconfig.json", "tests", "more"),
    edit("base.json", "true", "false"),
    edit("package.json", "module", "commonjs"),
    edit("package-lock.json", "{}", "{ }"),
    edit("candor.config.json", "{}", "{ }"),
    edit("schema.prisma", "@personal email", "@personal phone"),
    add("src/new.ts", "export {};"),
    add("src/deep/new/one.ts", "export {};", "a file in a new folder"),
    add("tests/new.ts", "export {};", "a file in a folder that was not there"),
    add("src/Page.vue", "", "a template"),
    add("src/user.d.ts", "export interface User {}", "a declaration beside a file"),
    add("other.prisma", "model A {\n id String @id\n}\n", "a schema"),
    add("node_modules/plain-js/lib/index.d.ts", "export const untyped: string;", "types in a package that had none"),
    add(
      "node_modules/@types/plain-js/index.d.ts",
      "export const untyped: string;",
      "types for a package that had none",
    ),
    add("src/node_modules/shop-api/index.d.ts", "export interface Customer {}", "a package nearer to the code"),
    ["a file that went", () => rm(join(folder, "src/a.test.ts"))],
    ["a package that went", () => rm(join(folder, "node_modules/shop-api"), { recursive: true })],
    [
      "a package that was linked elsewhere",
      async () => {
        await cp(join(folder, "node_modules/shop-api"), join(folder, "vendor/shop-api"), { recursive: true });
        await rm(join(folder, "node_modules/shop-api"), { recursive: true });
        await symlink("../vendor/shop-api", join(folder, "node_modules/shop-api"));
      },
    ],
    ["a file under another name", () => rename(join(folder, "src/a.test.ts"), join(folder, "src/b.test.ts"))],
  ])("%s", async (_, change) => {
    await ask();
    expect((await ask()).isKept).toBe(true);
    await change();
    const { checked, isKept } = await ask();
    expect(isKept).toBe(false);
    expect(checked).toEqual((await ask({ cache: null })).checked);
  });

  test("an edit that leaves size and time as they were", async () => {
    const path = join(folder, "node_modules/shop-api/types/customer.d.ts");
    await utimes(path, 1, 1);
    await settle();
    await ask();
    await put(
      "node_modules/shop-api/types/customer.d.ts",
      "export interface Customer { fhone: string; name: string }\n",
    );
    await utimes(path, 1, 1);
    expect((await ask()).isKept).toBe(false);
  });

  test.each<[string, Partial<CheckInput>]>([
    ["another policy", { model: policyOf(["email"], { newsletter: { needs: [] } }) }],
    ["another place of a clause", { places: new Map() }],
    ["another config", { config: { exclude: ["src/a.ts"] } }],
    ["another text of the config", { configFile: { file: "candor.config.json", text: "{ }" } }],
    ["another working directory", { cwd: tmpdir() }],
  ])("%s", async (_, more) => {
    await ask();
    const { checked, isKept } = await ask(more);
    expect(isKept).toBe(false);
    expect(checked).toEqual((await ask({ ...more, cache: null })).checked);
  });
});

describe("of a package in a workspace, an answer", () => {
  const config = (types: string): string => JSON.stringify({ name: "@w/db", exports: { ".": { types } } });
  const app = (): Partial<CheckInput> => ({ folder: join(folder, "apps/web"), config: {} });

  beforeEach(async () => {
    const options = '{ "extends": "../../base.json", "include": ["src"] }';
    await put("package.json", '{ "workspaces": ["apps/*", "packages/*"] }');
    await put("apps/web/package.json", '{ "name": "web", "type": "module", "dependencies": { "@w/db": "*" } }');
    await put("apps/web/tsconfig.json", options);
    await put("apps/web/src/a.ts", 'import type { User } from "@w/db";\nexport const f = (u: User) => u.phone;\n');
    await put("packages/db/package.json", config("./src/index.ts"));
    await put("packages/db/tsconfig.json", options);
    await put("packages/db/src/index.ts", "export interface User { /** @personal phone */ phone: string }\n");
    await put("packages/other/package.json", "{}");
    await mkdir(join(folder, "node_modules/@w"), { recursive: true });
    await symlink("../../packages/db", join(folder, "node_modules/@w/db"));
    await settle();
    await ask(app());
  });

  test("stays where another package changes that it does not depend on", async () => {
    await put("packages/other/src/index.ts", "export {};\n");
    const { checked, isKept } = await ask(app());
    expect([checked.coverage.reads, isKept]).toEqual([1, true]);
  });

  test.each<[string, () => Promise<void>]>([
    [
      "the code of a package that it imports",
      () => put("packages/db/src/index.ts", "export interface User { phone: string }\n"),
    ],
    ["what that package gives", () => put("packages/db/package.json", config("./dist/index.d.ts"))],
    [
      "a schema in that package",
      () => put("packages/db/schema.prisma", "model A {\n id String @id /// @personal email\n}\n"),
    ],
    ["what it depends on", () => put("apps/web/package.json", '{ "name": "web", "type": "module" }')],
    ["the workspace", () => put("package.json", '{ "workspaces": ["apps/*"] }')],
    ["the kind of workspace", () => put("pnpm-workspace.yaml", "packages: [apps/*, packages/*]\n")],
  ])("is made anew after a change of %s", async (_, change) => {
    expect((await ask(app())).isKept).toBe(true);
    await change();
    const { checked, isKept } = await ask(app());
    expect(isKept).toBe(false);
    expect(checked).toEqual((await ask({ ...app(), cache: null })).checked);
  });
});

test("an answer of one compiler is none of the other's, and TypeScript 6 keeps its own", async () => {
  const seven = await ask();
  // The first answer makes the folder that answers are kept in: a change right before the next.
  await settle();
  const six = await ask({ engine: "ts6" });
  expect((await ask()).isKept).toBe(false);
  await ask({ engine: "ts6" });
  await put("node_modules/shop-api/types/customer.d.ts", "export interface Customer { name: string }\n");
  expect((await ask({ engine: "ts6" })).checked.coverage.reads).toBe(1);
  expect([seven, six].map(({ checked }) => checked.coverage.reads)).toEqual([2, 2]);
});

describe("nothing is kept where", () => {
  test("a file changed while the check ran, or right before", async () => {
    await put("src/new.ts", "export {};");
    await ask();
    expect((await ask()).isKept).toBe(false);
  });

  test("an import leads nowhere, for nobody knows all the places where it might", async () => {
    await put("src/gone.ts", 'import "gone";');
    await settle();
    await ask();
    expect((await ask()).isKept).toBe(false);
  });

  test("a project takes in files from outside the folder", async () => {
    await mkdir(join(folder, "app"));
    await rename(join(folder, "src"), join(folder, "app/src"));
    await put("app/tsconfig.json", '{ "extends": "../base.json", "include": ["src", "../shared"] }');
    await put("shared/types.ts", "export {};");
    await settle();
    const app = { folder: join(folder, "app"), config: {} };
    await ask(app);
    expect((await ask(app)).isKept).toBe(false);
  });

  test("the folder cannot be written to", async () => {
    const blocked = { cache: join(folder, "package.json/cache") };
    const { checked } = await ask(blocked);
    expect(checked.coverage.reads).toBe(2);
    expect((await ask(blocked)).isKept).toBe(false);
  });

  test("nobody asked for it", async () => {
    await ask({ cache: null });
    expect(await readdir(join(folder, "node_modules"))).not.toContain(".cache");
  });
});

test.each<[string, (text: string) => string]>([
  ["was cut off", (text) => text.slice(0, -100)],
  ["was edited", (text) => text.replace('"reads":2', '"reads":1')],
  ["is no answer", () => "{}"],
  ["is empty", () => ""],
])("what is kept and %s is not believed, and is replaced", async (_, change) => {
  const { checked } = await ask();
  const name = (await readdir(cache)).find((file) => file.endsWith(".json")) ?? "";
  const text = await readFile(join(cache, name), "utf8");
  expect(change(text)).not.toBe(text);
  await writeFile(join(cache, name), change(text));
  await settle();
  const again = await ask();
  expect(again.isKept).toBe(false);
  expect(again.checked).toEqual(checked);
  expect((await ask()).isKept).toBe(true);
});

test("the cache lies among the packages that are installed for a folder, and git does not see it", async () => {
  expect(cache).toBe(join(folder, "node_modules/.cache/candor"));
  expect(cacheFolder(join(folder, "src"))).toBe(cache);
  await ask();
  const left = await readdir(join(folder, "node_modules/.cache/candor"));
  expect(left.toSorted()).toEqual([".gitignore", expect.stringMatching(/^check-[0-9a-f]{16}\.json$/)]);
  await mkdir(join(folder, "src/.git"));
  expect(cacheFolder(join(folder, "src"))).toBe(null);
});
