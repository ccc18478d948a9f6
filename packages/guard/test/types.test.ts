import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const fixtures = join(import.meta.dirname, "fixtures", "types");
const bare = join(root, ".candor", "types");
const EXPECTATION = /^\/\/ @ts-expect-error (?:`(.+?)`)?/;

/** Copies of the fixtures without their expectations, so that the compilers say what they would tell a programmer. */
function writeBareFixtures(): void {
  mkdirSync(bare, { recursive: true });
  for (const file of readdirSync(fixtures).filter((name) => name.endsWith(".ts"))) {
    const text = readFileSync(join(fixtures, file), "utf8");
    writeFileSync(join(bare, file), text.replaceAll("// @ts-expect-error", "// expected:"));
  }
}

/** The first line of each message, by `file:line`. */
async function compile(compiler: string): Promise<ReadonlyMap<string, string>> {
  const tsc = join(root, "node_modules", compiler, "bin", "tsc");
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, "--pretty", "false", "-p", fixtures], { cwd: root }, (_error, stdout) =>
      resolve(stdout),
    );
  });
  const found = output.matchAll(/^(.+?)\((\d+),\d+\): error (.*)$/gm);
  return new Map(Array.from(found, ([, file, line, message]) => [`${file}:${line}`, message!]));
}

interface Expected {
  readonly line: number;
  readonly names: string;
  readonly code: string;
}

const lines = readFileSync(join(fixtures, "errors.ts"), "utf8").split("\n");
const expected: readonly Expected[] = lines.flatMap((text, index) => {
  const match = EXPECTATION.exec(text);
  return match ? [{ line: index + 2, names: match[1] ?? "", code: lines[index + 1]! }] : [];
});

const compilers = ["typescript-5", "typescript-6", "typescript"] as const;
const compiled = new Map<string, Promise<ReadonlyMap<string, string>>>();
beforeAll(() => {
  writeBareFixtures();
  for (const compiler of compilers) compiled.set(compiler, compile(compiler));
});

describe.each(compilers)("%s", (compiler) => {
  let messages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    messages = await compiled.get(compiler)!;
  });

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
