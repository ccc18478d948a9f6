import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";

/** A module of a package: its path from the repository's root, its text, and what it imports. */
interface Module {
  readonly path: string;
  readonly package: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const root = join(import.meta.dirname, "..");
const packages = readdirSync(join(root, "packages")).toSorted();
const modules = packages.flatMap(readModules);

/** Who may import whom. Siblings never do: they meet in the model and its ports. */
const DIRECTION: Record<string, readonly string[]> = {
  model: [],
  compiler: ["model", "schemas"],
  guard: ["model"],
  render: ["model"],
  checker: ["model"],
  generators: ["model", "render"],
  importer: ["model"],
  "language-server": ["model", "compiler"],
  cli: ["model", "compiler", "render", "generators", "checker", "importer", "language-server", "schemas"],
  vscode: ["cli", "language-server"],
};

/** The stages of a package: folders that only conductors, in the root of `src/`, join. `shared` are folders that all stages use. */
const STAGES: Record<string, { readonly stages: readonly string[]; readonly shared: readonly string[] }> = {
  compiler: {
    stages: ["read", "parse", "validate", "resolve", "lint", "suppress", "lower", "format", "fixtures"],
    shared: [
      "asking",
      "extremes",
      "facts",
      "headings",
      "ids",
      "packs",
      "places",
      "release",
      "text",
      "time",
      "translation",
      "vocabulary",
      "yaml",
    ],
  },
  checker: {
    stages: [
      "cache",
      "load",
      "bind",
      "collect",
      "tags",
      "callers",
      "flow",
      "judge",
      "suppress",
      "explain",
      "scan",
      "adopt",
    ],
    shared: ["brand", "catalogue", "engine", "functions", "names", "purposes"],
  },
  importer: { stages: ["read", "recognise", "settle", "draft"], shared: ["words"] },
};

/** What is run and not imported: the command, and the extension that starts it for an editor. */
const PROGRAMS: readonly string[] = ["cli", "vscode"];

/** Where a module may touch the file system, each with its reason. */
const FILE_SYSTEM: readonly [prefix: string, reason: string][] = [
  ["packages/compiler/src/read/", "reads the policy folder"],
  ["packages/checker/src/load/", "reads the project under check"],
  ["packages/checker/src/cache/", "keeps an answer, and looks whether anything changed that it was made of"],
  ["packages/checker/src/engine/", "gives a compiler the files of the project, with what is put into them"],
  ["packages/cli/src/", "writes what the generators return"],
];

/** Where a module may load others past `import`, which could bring the file system in unseen, each with its reason. */
const LOADERS: readonly [prefix: string, reason: string][] = [
  ["packages/compiler/src/translation/unit.ts", "loads what hashes only where there are translations, without waiting"],
  [
    "packages/compiler/src/release/read-release.ts",
    "loads the validators of releases only where there is one, without waiting",
  ],
  ["packages/cli/src/lsp/rule-page.ts", "finds the page of a rule in the package that has it"],
  ["packages/cli/src/rule-pages.ts", "finds the pages of rules in the packages that have them"],
];

describe("direction", () => {
  test("every package has its place in the direction", () => {
    expect(Object.keys(DIRECTION).toSorted()).toEqual(packages);
  });

  test.each(packages)("%s imports only what lies before it", (name) => {
    const wrong = modules
      .filter((module) => module.package === name)
      .flatMap((module) =>
        module.imports.filter((target) => !mayImport(name, target)).map((target) => `${module.path} imports ${target}`),
      );
    expect(
      wrong,
      `${name} may import ${DIRECTION[name]?.join(", ") || "no sibling"}: siblings meet in the model`,
    ).toEqual([]);
  });

  test("model depends on nothing and guard on model alone, so that an application gets nothing else with them", () => {
    expect(dependencies("model")).toEqual([]);
    expect(dependencies("guard")).toEqual(["@candor/model"]);
  });

  test.each(Object.entries(STAGES))("each folder of %s is a stage or shared", (name, { stages, shared }) => {
    const entries = readdirSync(join(root, "packages", name, "src"), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect([...stages, ...shared].toSorted()).toEqual(folders.toSorted());
  });

  test.each(Object.entries(STAGES))("the stages of %s do not import each other", (name, { stages }) => {
    const wrong = edges(name).filter(
      ([from, to]) => among(stages, from) && among(stages, to) && among(stages, from) !== among(stages, to),
    );
    expect(wrong, "only conductors join stages; they share types through the root of src/").toEqual([]);
  });

  test.each(Object.entries(STAGES))("what the stages of %s share imports none of them", (name, { stages, shared }) => {
    const wrong = edges(name).filter(([from, to]) => among(shared, from) && among(stages, to));
    expect(wrong, "what all stages use knows none of them").toEqual([]);
  });

  test("no module imports itself through others", () => {
    expect(
      packages.flatMap((name) => cycles(edges(name))),
      "a cycle has no first module to understand",
    ).toEqual([]);
  });
});

describe("effects", () => {
  test("the file system is touched only at the edge", () => {
    const reads = modules.filter(({ imports }) => imports.some((target) => /^(node:)?fs(\/|$)/.test(target)));
    expect(beyond(reads, FILE_SYSTEM), reasons(FILE_SYSTEM)).toEqual([]);
  });

  test("what loads modules past `import` is known, and each of it still does", () => {
    const loads = modules.filter(({ text }) => /\b(createRequire|getBuiltinModule|registerHooks)\b/.test(code(text)));
    expect(beyond(loads, LOADERS), reasons(LOADERS)).toEqual([]);
    expect(LOADERS.filter(([prefix]) => !loads.some(({ path }) => path.startsWith(prefix)))).toEqual([]);
  });

  test.each([
    ["prints", /\bconsole\.|\bprocess\.(stdout|stderr)\b/],
    ["exits", /\bprocess\.(exit|exitCode)\b/],
  ])("only the command line %s", (_, pattern) => {
    const wrong = modules
      .filter(({ package: name, text }) => !PROGRAMS.includes(name) && pattern.test(code(text)))
      .map(({ path }) => path);
    expect(wrong, "everything else returns values, so that it can be used and tested anywhere").toEqual([]);
  });

  test.each(["model", "guard", "render", "generators"])(
    "%s uses nothing of Node, so that it runs in a browser",
    (name) => {
      const wrong = modules.filter(
        (module) => module.package === name && module.imports.some((target) => target.startsWith("node:")),
      );
      expect(wrong.map(({ path }) => path)).toEqual([]);
    },
  );

  test.each(["model", "compiler", "render", "generators", "checker"])(
    "%s takes time and randomness as values",
    (name) => {
      const pattern =
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.(randomUUID|getRandomValues)\(|\blocaleCompare\(/;
      const wrong = modules.filter((module) => module.package === name && pattern.test(code(module.text)));
      expect(
        wrong.map(({ path }) => path),
        "the same input gives the same bytes",
      ).toEqual([]);
    },
  );
});

describe("shape", () => {
  test("only an index gathers the exports of other modules", () => {
    const wrong = modules.filter(({ path, text }) => !path.endsWith("/index.ts") && /^export (type )?\*/m.test(text));
    expect(
      wrong.map(({ path }) => path),
      "barrels close import loops",
    ).toEqual([]);
  });

  test("no drawer: a module is named after what it does", () => {
    const wrong = modules.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|manager)(\/|\.ts$)/.test(path));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** The folder, one of those named, that a module of a package lies in. */
function among(folders: readonly string[], path: string): string | undefined {
  const [, , , folder] = path.split("/");
  return folders.find((name) => name === folder);
}

/** The modules that lie in none of the allowed places. */
function beyond(found: readonly Module[], allowed: readonly [prefix: string, reason: string][]): readonly string[] {
  return found.map(({ path }) => path).filter((path) => !allowed.some(([prefix]) => path.startsWith(prefix)));
}

function reasons(allowed: readonly [prefix: string, reason: string][]): string {
  return allowed.map(([prefix, reason]) => `${prefix} ${reason}`).join("; ");
}

function readModules(name: string): Module[] {
  const folder = join(root, "packages", name, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .toSorted();
  return files.map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
    return { path: relative(root, join(folder, file)).replaceAll("\\", "/"), package: name, text, imports };
  });
}

function mayImport(name: string, target: string): boolean {
  const sibling = /^@candor\/([a-z-]+)(\/.*)?$/.exec(target);
  if (target.startsWith(".")) return !target.includes("../packages/") && !/^(\.\.\/)+[a-z-]+\/src\//.test(target);
  if (!sibling) return true;
  return DIRECTION[name]!.includes(sibling[1]!);
}

function dependencies(name: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(manifest.dependencies ?? {});
}

/** The imports between modules of one package, from importer to imported. */
function edges(name: string): [string, string][] {
  return modules
    .filter((module) => module.package === name)
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith("."))
        .map((target): [string, string] => [path, join(dirname(path), target).replaceAll("\\", "/")]),
    );
}

function cycles(pairs: readonly [string, string][]): string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of pairs) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") return void found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    state.set(path, "open");
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}

/** The text without comments: a comment may name what the code must not do. */
function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, "");
}
