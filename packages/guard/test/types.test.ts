import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bare, compile, compilers, expectationsIn } from "./compilers.ts";

const fixtures = join(import.meta.dirname, "fixtures", "types");
const copies = join(import.meta.dirname, "..", ".candor", "types");
const expected = expectationsIn(readFileSync(join(fixtures, "errors.ts"), "utf8"));

const compiled = new Map<string, Promise<ReadonlyMap<string, string>>>();
beforeAll(() => {
  mkdirSync(copies, { recursive: true });
  for (const file of readdirSync(fixtures).filter((name) => name.endsWith(".ts"))) {
    writeFileSync(join(copies, file), bare(readFileSync(join(fixtures, file), "utf8")));
  }
  for (const compiler of compilers) compiled.set(compiler, compile(compiler, fixtures));
});

describe.each(compilers)("%s", (compiler) => {
  let messages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    messages = await compiled.get(compiler)!;
  }, 240_000);

  test("accepts what must compile, and refuses each line of errors.ts", () => {
    expect([...messages].filter(([place]) => !place.startsWith(".candor/types/errors.ts"))).toEqual([]);
  });

  test("refuses nothing else of errors.ts", () => {
    const places = [...messages.keys()].filter((place) => place.startsWith(".candor/"));
    expect(places).toEqual(expected.map(({ line }) => `.candor/types/errors.ts:${line}`));
  });

  test.each(expected)("$names for $code", ({ line, names }) => {
    expect(messages.get(`.candor/types/errors.ts:${line}`)).toContain(names);
  });
});
