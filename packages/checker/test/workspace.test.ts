/** A config inside one package of a workspace: what the packages beside it declare counts, and their code is said to be left out. */
import { mkdir, rm, symlink, unlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFiles, lines, type Options, type Written } from "./check-files.ts";

const USER = "export interface User { /** @personal phone */ phone: string }\n";
const USING = `${USER}export const own = (u: User): string => u.phone;\n`;
const FOUND = "`phone` is read here, and nothing says for which purpose";
const IN_WEB = `code/no-purpose apps/web/src/a.ts:2 ${FOUND}`;

const OPTIONS = { strict: true, module: "nodenext", target: "es2022", types: [] };
const tsconfig = (more: object = {}): string =>
  JSON.stringify({ compilerOptions: { ...OPTIONS, ...more }, include: ["src"] });

const manifest = (name: string, types: string, dependencies: object = {}): string =>
  JSON.stringify({
    name,
    type: "module",
    exports: { ".": { types, default: "./dist/index.js" } },
    scripts: { build: "tsc" },
    dependencies,
  });

const MANAGERS: Readonly<Record<string, Written>> = {
  npm: { "package.json": '{ "workspaces": ["apps/*", "packages/*"] }', "package-lock.json": "{}" },
  pnpm: { "pnpm-workspace.yaml": "packages: [apps/*, packages/*]\n", "pnpm-lock.yaml": "", "package.json": "{}" },
};

/** `apps/web` imports `@w/users`, which imports `@w/db`, where the user is declared; nobody imports `@w/other`. */
function workspace(types: string, builds: object, more: Written = {}): Written {
  return {
    "apps/web/package.json": manifest("web", "./src/a.ts", { "@w/users": "*" }),
    "apps/web/tsconfig.json": tsconfig(),
    "apps/web/src/a.ts":
      'import { type User, own } from "@w/users";\nexport const f = (u: User): string => u.phone + own(u);\n',
    "packages/users/package.json": manifest("@w/users", types, { "@w/db": "*" }),
    "packages/users/tsconfig.json": tsconfig(builds),
    "packages/users/src/index.ts": 'export * from "@w/db";\n',
    "packages/db/package.json": manifest("@w/db", types),
    "packages/db/tsconfig.json": tsconfig(builds),
    "packages/db/src/index.ts": USING,
    "packages/other/package.json": manifest("@w/other", types),
    "packages/other/tsconfig.json": tsconfig(builds),
    "packages/other/src/index.ts": "/** @personal nothing-of-the-policy */\nexport const x = 1;\n",
    ...more,
  };
}

/** Links of a package manager: all at the top, as npm does, or in each package what it depends on, as pnpm does. */
async function link(folder: string, manager: string): Promise<void> {
  await unlink(join(folder, "node_modules"));
  const links =
    manager === "npm"
      ? ["users", "db", "other"].map((name) => [`node_modules/@w/${name}`, `packages/${name}`] as const)
      : ([
          ["apps/web/node_modules/@w/users", "packages/users"],
          ["packages/users/node_modules/@w/db", "packages/db"],
        ] as const);
  for (const [from, to] of links) {
    const path = join(folder, from);
    await mkdir(dirname(path), { recursive: true });
    await symlink(relative(dirname(path), join(folder, to)), path);
  }
  // That of the tests has no say here.
  await rm(join(folder, "tsconfig.json"));
}

const EMITS = { declaration: true, rootDir: "src", outDir: "dist" };

describe.each(["ts7", "ts6"] as const)("%s", (engine) => {
  describe.each(Object.entries(MANAGERS))("%s", (manager, top) => {
    const inWeb = (files: Written, options: Options = {}): ReturnType<typeof checkFiles> =>
      checkFiles(
        { ...files, ...top },
        { engine, folder: "apps/web", prepare: (folder) => link(folder, manager), ...options },
      );

    test.each([
      ["in source", "./src/index.ts"],
      ["as they will be built, before they were", "./dist/index.d.ts"],
    ])("packages %s declare, and their code is listed as outside", async (_, types) => {
      const { diagnostics, coverage } = await inWeb(workspace(types, EMITS));
      expect(lines(diagnostics)).toEqual([IN_WEB]);
      const skipped = coverage.skipped.map((path, index) => [path, coverage.skippedFor[index]]);
      expect(skipped).toEqual([
        ["packages/db/src/index.ts", "outside"],
        ["packages/users/src/index.ts", "outside"],
      ]);
    });

    test("packages that were built by another tool declare by what was built", async () => {
      const built = {
        "packages/users/dist/index.d.ts": 'export * from "@w/db";\n',
        "packages/db/dist/index.d.ts": `${USER}export declare const own: (u: User) => string;\n`,
      };
      const { diagnostics } = await inWeb(workspace("./dist/index.d.ts", { noEmit: true }, built));
      expect(lines(diagnostics)).toEqual([IN_WEB]);
    });

    test("packages that another tool builds, and did not, say first how to build them", async () => {
      const { diagnostics } = await inWeb(workspace("./dist/index.d.ts", { noEmit: true }));
      const build = manager === "npm" ? "npm run build --workspace @w/users" : "pnpm --filter @w/users run build";
      expect(diagnostics.map(({ rule, place, help }) => [rule, place.file, help])).toEqual([
        ["code/not-installed", "apps/web/src/a.ts", `run \`${build}\`, then check again`],
      ]);
    });

    test("a comment of theirs that binds wrong is a finding there; one in a package that nobody imports is none", async () => {
      const wrong = USING.replace("@personal phone", "@personal fone");
      const { diagnostics } = await inWeb(workspace("./src/index.ts", EMITS, { "packages/db/src/index.ts": wrong }));
      const files = diagnostics.map(({ place }) => place.file);
      expect(files).toContain("packages/db/src/index.ts");
      expect(files).not.toContain("packages/other/src/index.ts");
    });

    test("from the top of the workspace the code of all of them is checked, each file once", async () => {
      const { diagnostics, coverage } = await inWeb(workspace("./src/index.ts", EMITS), { folder: "." });
      expect(diagnostics.map(({ rule, place }) => `${rule} ${place.file}:${place.start.line}`)).toContain(
        "code/no-purpose packages/db/src/index.ts:2",
      );
      expect(coverage).toMatchObject({ reads: 2, skipped: [] });
    });
  });
});

const SCHEMA =
  'generator client {\n  provider = "prisma-client"\n  output = "./src/generated"\n}\ndatasource db { provider = "postgresql" }\nmodel User {\n  id String @id\n  fone String /// @personal fone\n}\n';

test("the schema of Prisma of a package beside it binds too, and none of its tests", async () => {
  const client = [
    "export interface User { phone: string }",
    "export namespace Prisma {",
    "  export type $UserPayload = { scalars: { id: string; phone: string } };",
    "}",
  ].join("\n");
  const files = workspace("./src/index.ts", EMITS, {
    "packages/db/schema.prisma": SCHEMA,
    "packages/db/test/fixtures/schema.prisma": SCHEMA,
    "packages/db/src/generated/client.ts": client,
  });
  const { diagnostics } = await checkFiles(
    { ...files, ...MANAGERS["npm"] },
    { folder: "apps/web", prepare: (folder) => link(folder, "npm") },
  );
  const named = diagnostics.map(({ place }) => place.file);
  expect(named).toContain("packages/db/schema.prisma");
  expect(named).not.toContain("packages/db/test/fixtures/schema.prisma");
});
