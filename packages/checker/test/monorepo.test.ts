/** Many projects in one folder: which are found, whose each file is, and what their packages give each other. */
import { mkdir, symlink, unlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFiles, lines, type Options, type Written } from "./check-files.ts";

const USER = "export interface User { /** @personal phone */ phone: string }\n";
const FOUND = "`phone` is read here, and nothing says for which purpose";
const read = (from: string): string =>
  `import type { User } from "${from}";\nexport const f = (u: User): string => u.phone;\n`;

const OPTIONS = { strict: true, module: "nodenext", target: "es2022", types: [] };
const BUILDS = { ...OPTIONS, declaration: true, rootDir: "src", outDir: "dist" };
const tsconfig = (compilerOptions: object = BUILDS, more: object = {}): string =>
  JSON.stringify({ compilerOptions, include: ["src"], ...more });

const packageJson = (name: string, types: string, more: object = {}): string =>
  JSON.stringify({ name, type: "module", exports: { ".": { types, default: "./dist/index.js" } }, ...more });

/** Two packages, of which `b` imports `a`; what `a` gives is at `types`. The config leaves the projects to be found. */
function workspace(types: string, more: Written = {}): Written {
  return {
    "package.json": '{ "workspaces": ["packages/*"] }',
    "tsconfig.json": '{ "files": [] }',
    "packages/a/package.json": packageJson("@w/a", types, { scripts: { build: "tsc" } }),
    "packages/a/tsconfig.json": tsconfig(),
    "packages/a/src/index.ts": USER,
    "packages/b/package.json": '{ "name": "@w/b", "type": "module" }',
    "packages/b/tsconfig.json": tsconfig(),
    "packages/b/src/b.ts": read("@w/a"),
    ...more,
  };
}

/** As a package manager links the packages of a workspace. */
async function link(folder: string): Promise<void> {
  await unlink(join(folder, "node_modules"));
  await mkdir(join(folder, "node_modules/@w"), { recursive: true });
  await symlink("../../packages/a", join(folder, "node_modules/@w/a"));
}

describe.each(["ts7", "ts6"] as const)("%s", (engine) => {
  const checked = async (files: Written, options: Options = {}): Promise<readonly string[]> => {
    const { diagnostics } = await checkFiles(files, { engine, prepare: link, ...options });
    return lines(diagnostics);
  };
  const inB = [`code/no-purpose packages/b/src/b.ts:2 ${FOUND}`];

  test.each<[string, Written]>([
    ["in source", workspace("./src/index.ts")],
    ["as it will be built, before it was", workspace("./dist/index.d.ts")],
    ["as it was built", workspace("./dist/index.d.ts", { "packages/a/dist/index.d.ts": USER })],
    [
      "as it was built by a tool that the tsconfig does not know, which drops comments",
      workspace("./dist/index.d.ts", {
        "packages/a/tsconfig.json": tsconfig({ ...OPTIONS, noEmit: true }),
        "packages/a/dist/index.d.ts": "interface User { phone: string }\nexport type { User };\n",
      }),
    ],
  ])("what another package binds is found where it is imported %s", async (_, files) => {
    expect(await checked(files)).toEqual(inB);
    expect(await checked(files, { config: { projects: ["packages/b", "packages/a"] } })).toEqual(inB);
  });

  test("a binding of the config for the source of a package counts where it is read as it was built", async () => {
    const files = workspace("./dist/index.d.ts", {
      "packages/a/tsconfig.json": tsconfig({ ...OPTIONS, noEmit: true }),
      "packages/a/src/index.ts": "export interface User { phone: string }\n",
      "packages/a/dist/index.d.ts": "export interface User { phone: string }\n",
    });
    const bindings = { "packages/a/src/index.ts#User.phone": "phone" };
    expect(await checked(files, { config: { bindings } })).toEqual(inB);
  });

  test("a type of the same name that another generates within a project is not bound with it", async () => {
    const files = {
      "tsconfig.json": tsconfig(OPTIONS),
      "src/user.ts": USER,
      "src/generated/other.d.ts": "export interface User { phone: string }\n",
      "src/a.ts": read("./generated/other.js"),
    };
    expect(await checked(files)).toEqual([]);
  });

  test("a declaration of one's own is bound by its comments", async () => {
    const files = { "tsconfig.json": tsconfig(OPTIONS), "src/user.d.ts": USER, "src/a.ts": read("./user.js") };
    expect(await checked(files)).toEqual([`code/no-purpose src/a.ts:2 ${FOUND}`]);
  });

  test.each([
    ["pnpm-lock.yaml", "run `pnpm --filter @w/a run build`, then check again"],
    ["yarn.lock", "run `yarn workspace @w/a run build`, then check again"],
    ["bun.lock", "run `bun run --filter @w/a build`, then check again"],
    ["package-lock.json", "run `npm run build --workspace @w/a`, then check again"],
  ])(
    "with %s, a package that is not built and cannot be read in source says how to build it",
    async (lockfile, help) => {
      const files = workspace("./dist/index.d.ts", {
        [lockfile]: "",
        "packages/a/tsconfig.json": tsconfig({ ...OPTIONS, noEmit: true }),
        // One import of many, and yet what it brings is what the check is about.
        "packages/b/src/others.ts": Array.from({ length: 20 }, (_, i) => `export * from "./${i}.js";`).join("\n"),
        ...Object.fromEntries(
          Array.from({ length: 20 }, (_, i) => [`packages/b/src/${i}.ts`, `export const v${i} = 1;`]),
        ),
      });
      const { diagnostics, coverage } = await checkFiles(files, { engine, prepare: link });
      expect(diagnostics.map((found) => [found.rule, found.place.file, found.help])).toEqual([
        ["code/not-installed", "packages/b/src/b.ts", help],
      ]);
      expect(coverage.skipped).toContain("packages/b/src/b.ts");
    },
  );

  test("each file is judged once, by the nearest project that includes it, whatever their order", async () => {
    const files: Written = {
      "tsconfig.json": tsconfig({ ...OPTIONS, strict: false }, { include: ["packages/*/src"] }),
      "packages/a/tsconfig.json": tsconfig(OPTIONS),
      "packages/a/src/user.ts": USER,
      // `any` where the options are not strict.
      "packages/a/src/a.ts": [
        'import type { User } from "./user.js";',
        "type Strict = undefined extends string ? any : User;",
        "export const f = (u: Strict) => u.phone;",
      ].join("\n"),
      "packages/b/tsconfig.json": tsconfig(OPTIONS),
      "packages/b/src/b.ts": read("../../a/src/user.js"),
    };
    const projects = ["tsconfig.json", "packages/b", "packages/a"];
    const one = await checkFiles(files, { engine, config: { projects } });
    const two = await checkFiles(files, { engine, config: { projects: projects.toReversed() } });
    expect(one.coverage).toMatchObject({ reads: 2, cannotTell: 0, skipped: [] });
    expect(lines(one.diagnostics)).toEqual(lines(two.diagnostics));
    expect(one.coverage).toEqual(two.coverage);
  });
});

describe("which projects are found where the config names none", () => {
  const one = { "one/tsconfig.json": tsconfig(OPTIONS), "one/src/user.ts": USER, "one/src/a.ts": read("./user.js") };
  const left = {
    "left/tsconfig.json": tsconfig(OPTIONS),
    "left/src/user.ts": USER,
    "left/src/a.ts": read("./user.js"),
  };
  /** Without the tsconfig that the other tests have. */
  const bare = (files: Written): Promise<{ reads: number; rules: readonly string[] }> =>
    checkFiles(files, { prepare: (folder) => unlink(join(folder, "tsconfig.json")) }).then(
      ({ coverage, diagnostics }) => ({
        reads: coverage.reads,
        rules: [...new Set(diagnostics.map(({ rule }) => rule))],
      }),
    );

  test.each<[string, Written]>([
    ["npm, yarn and bun", { "package.json": '{ "workspaces": ["one", "!left"] }' }],
    ["yarn, with a list under `packages`", { "package.json": '{ "workspaces": { "packages": ["o*"] } }' }],
    ["pnpm", { "pnpm-workspace.yaml": "packages:\n  - '*' # all\n  - \"!left\"\n" }],
    ["lerna", { "lerna.json": '{ "packages": ["one"] }' }],
    ["nx", { "nx.json": "{}", "one/project.json": "{}" }],
  ])("those of the packages of a workspace of %s", async (_, files) => {
    const packages = { "one/package.json": "{}", "left/package.json": "{}" };
    expect(await bare({ ...one, ...left, ...packages, ...files })).toEqual({ reads: 1, rules: ["code/no-purpose"] });
  });

  test("those of a workspace beside those that a tsconfig without files refers to", async () => {
    const { coverage } = await checkFiles({
      "tsconfig.json": '{ "files": [], "references": [{ "path": "left" }] }',
      "package.json": '{ "workspaces": ["one"] }',
      "one/package.json": "{}",
      ...one,
      ...left,
    });
    expect(coverage.reads).toBe(2);
  });

  test("the tsconfig of the folder alone, where it has files, and a jsconfig where there is no other", async () => {
    const own = {
      "package.json": '{ "workspaces": ["one"] }',
      "one/package.json": "{}",
      "src/user.ts": USER,
      "src/a.ts": read("./user.ts"),
    };
    const { coverage } = await checkFiles({ ...one, ...own });
    expect(coverage).toMatchObject({ reads: 1, skipped: ["one/src/a.ts", "one/src/user.ts"] });
    const js = "/** @param {{ phone: string }} u */\nexport const f = (u) => u.phone;\n";
    expect(await bare({ "jsconfig.json": '{ "include": ["src"] }', "src/a.js": js, "src/a.test.js": js })).toEqual({
      reads: 0,
      rules: [],
    });
  });

  test("nothing is one finding, also where a list of packages cannot be read", async () => {
    expect(await bare({ "src/a.ts": "" })).toEqual({ reads: 0, rules: ["code/no-project"] });
    expect(await bare({ "pnpm-workspace.yaml": "packages: [*gone, {" })).toEqual({
      reads: 0,
      rules: ["code/no-project"],
    });
    expect(await bare({ "package.json": '{ "workspaces": 1 }' })).toEqual({ reads: 0, rules: ["code/no-project"] });
  });
});

test("templates, and code that no project has, are listed as not checked; what was built and installed is not", async () => {
  const { coverage } = await checkFiles({
    "src/a.ts": "export {};",
    "src/A.vue": "",
    "src/B.svelte": "",
    "src/c.astro": "",
    "src/d.component.html": "",
    "src/page.html": "",
    "views/e.hbs": "",
    "server/f.js": "",
    "lib/types.d.ts": "",
    "dist/g.js": "",
    ".cache/h.js": "",
  });
  expect(coverage.skipped).toEqual([
    "server/f.js",
    "src/A.vue",
    "src/B.svelte",
    "src/c.astro",
    "src/d.component.html",
    "views/e.hbs",
  ]);
});

test.each([
  ["./__generated__/graphql", { "codegen.ts": "export default {};" }, "run `npx graphql-codegen`, then check again"],
  ["@/gql", { "codegen.yml": "" }, "run `npx graphql-codegen`, then check again"],
  ["../generated/prisma/client", {}, "run `npx prisma generate`, then check again"],
  ["./candor.gen.ts", {}, "run `candor build`, then check again"],
])(
  "one missing `%s` among many imports refuses the project, and says what writes it",
  async (specifier, config, help) => {
    const many = Array.from({ length: 30 }, () => 'import "./empty.ts";').join("\n");
    const { diagnostics } = await checkFiles({
      ...config,
      "src/empty.ts": "export {};",
      "src/a.ts": `${many}\nimport { it } from "${specifier}";\nexport const x = it;\n`,
    });
    expect(diagnostics.map((found) => [found.rule, found.place.file, found.help])).toEqual([
      ["code/not-installed", "src/a.ts", help],
    ]);
  },
);
