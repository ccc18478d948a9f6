/** The brand that the overlay gives the types of bound properties: that it is there, and that code means with it what it did. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { API } from "typescript/unstable/sync";
import { afterAll, expect, test } from "vitest";
import { brandIdOf } from "../src/brand/brand-id.ts";
import { createBrandReader } from "../src/collect/brand.ts";
import type { Compiler, Overlay } from "../src/engine/engine.ts";
import { createOrigin, withInsertions } from "../src/engine/overlay.ts";
import { startTs6 } from "../src/engine/ts6-open.ts";
import { startTs7 } from "../src/engine/ts7-open.ts";
import { corpus } from "./corpus.ts";
import { type Branded, openBranded } from "./open-branded.ts";

const compilers: readonly Compiler[] = [startTs7(corpus), startTs6()];
const branded = compilers.map(openBranded);
const [first] = branded;
if (!first) throw new Error("no compiler");
const { overlay } = first;
const files = [...overlay].map(([path, insertions]) => {
  const text = readFileSync(path, "utf8");
  return { path, text, changed: withInsertions(text, insertions) };
});

afterAll(() => compilers.forEach((compiler) => compiler.close()));

/** Bindings whose brand cannot be read where they are declared: found by their declaration alone. */
const UNBRANDED = [
  "src/classes.ts Cell.value", // T: the brand is there once it is known what T is
  "src/types.ts Contact.kind", // a lone literal, which tells the parts of a union apart
  "src/types.ts Everything.any",
  "src/types.ts Everything.given", // T
  "src/types.ts Everything.nothing", // null
  "src/types.ts Everything.one", // a lone literal
  "src/types.ts State.done", // a lone literal
];

test.each(branded.map((each, index) => [compilers[index]?.name ?? "", each] as const))(
  "with %s every binding's brand is read at its own declaration, but for what no brand can be given to",
  (_, { engine, bindings }) => {
    const brandsOf = createBrandReader(engine);
    const without = bindings.flatMap((binding) =>
      binding.declarations.flatMap(({ path, node }) => {
        const [symbol] = engine.symbols([node.name ?? node.left?.name ?? node]);
        const brands = engine.typesOfSymbols(symbol ? [symbol] : []).flatMap(brandsOf);
        return brands.includes(brandIdOf(binding)) ? [] : [`${relative(corpus, path)} ${binding.label}`];
      }),
    );
    expect(bindings.filter(({ declarations }) => declarations.length === 0)).toEqual([]);
    expect([...new Set(without)].toSorted()).toEqual(UNBRANDED);
  },
);

test("both compilers are given the same", () => {
  const plain = ({ overlay: of }: Branded): unknown => [...of].toSorted(([a], [b]) => (a < b ? -1 : 1));
  expect(plain(branded[1] ?? first)).toEqual(plain(first));
  expect(overlay.size).toBeGreaterThan(10);
});

test("lines stay lines", () => {
  const count = (text: string): number => text.split("\n").length;
  expect(files.filter(({ text, changed }) => count(changed) !== count(text))).toEqual([]);
});

/** A literal with a brand is no name of a property to the compiler: what is looked up by it is `any`. */
const LOOKED_UP = ["src/types.ts:56 7053", "src/types.ts:64 7053", "src/types.ts:95 7053"];

test.each([
  ["strict checks", "tsconfig.json", LOOKED_UP],
  ["loose checks", "tsconfig.loose.json", []],
])("with %s code means what it did: no error of syntax or of type is added", (_, tsconfig, expected) => {
  const before = errorsOf(tsconfig, new Map());
  const after = errorsOf(tsconfig, overlay);
  expect(before.filter((error) => !after.includes(error))).toEqual([]);
  expect(after.filter((error) => !before.includes(error))).toEqual(expected);
});

/** Every error of the corpus: the line it stands on in the file on disk, and its number. */
function errorsOf(tsconfig: string, given: Overlay): readonly string[] {
  const textOf = (path: string): string => readFileSync(path, "utf8");
  const readFile = (path: string): string | undefined => {
    const insertions = given.get(path);
    return insertions && withInsertions(textOf(path), insertions);
  };
  const api = new API({ cwd: corpus, fs: { readFile } });
  const origin = createOrigin(given);
  try {
    const path = join(corpus, tsconfig);
    const program = api.updateSnapshot({ openProjects: [path] }).getProject(path)?.program;
    const found = [...(program?.getSyntacticDiagnostics() ?? []), ...(program?.getSemanticDiagnostics() ?? [])];
    return found.flatMap(({ fileName = "", pos, code }) => {
      if (!fileName.startsWith(corpus)) return [];
      const line = textOf(fileName)
        .slice(0, origin(fileName, pos, pos).start)
        .split("\n").length;
      return `${relative(corpus, fileName)}:${line} ${code}`;
    });
  } finally {
    api.close();
  }
}
