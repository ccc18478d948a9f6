import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bare, compile, compilers, expectationsIn } from "../compilers.ts";
import { generateClient } from "./prisma-client.ts";

const fixtures = join(import.meta.dirname, "../fixtures/adapters");
const copies = join(import.meta.dirname, "../../.candor/adapters");
const files = readdirSync(fixtures).filter((name) => name.endsWith(".ts"));
const expected = files.flatMap((file) =>
  expectationsIn(read(file)).map(({ line, ...each }) => ({ ...each, place: `.candor/adapters/${file}:${line}` })),
);

const compiled = new Map<string, Promise<ReadonlyMap<string, string>>>();
beforeAll(async () => {
  mkdirSync(copies, { recursive: true });
  await generateClient("adapters");
  for (const file of files) writeFileSync(join(copies, file), moved(bare(read(file))));
  for (const compiler of compilers) compiled.set(compiler, compile(compiler, fixtures));
});

describe.each(compilers)("%s", (compiler) => {
  let messages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    messages = await compiled.get(compiler)!;
  }, 240_000);

  test("accepts what must compile, and refuses nothing else", () => {
    expect([...messages.keys()].toSorted()).toEqual(expected.map(({ place }) => place).toSorted());
  });

  test.each(expected)("$names for $code", ({ place, names }) => {
    expect(messages.get(place)).toContain(names);
  });
});

function read(file: string): string {
  return readFileSync(join(fixtures, file), "utf8");
}

/** What it imports, from where the copies lie. */
function moved(text: string): string {
  return text
    .replaceAll('"../../../.candor/adapters/', '"./')
    .replaceAll(/"(?:\.\.\/){2}(?=adapters|shop)/g, '"../../test/');
}
