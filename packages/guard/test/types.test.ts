import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bare, compile, compilers, expectationsIn } from "./compilers.ts";
import { part } from "./guide.ts";

const fixtures = join(import.meta.dirname, "fixtures", "types");
const copies = join(import.meta.dirname, "..", ".candor", "types");
const text = readFileSync(join(fixtures, "errors.ts"), "utf8");
const expected = expectationsIn(text);

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

/** By the headings of errors.ts: each line that is refused, why, and what the compiler says. */
function refusals(messages: ReadonlyMap<string, string>): string {
  const lines = text.split("\n");
  return lines
    .flatMap((line, index) => {
      const heading = /^\/\/ (\w[\w ,]*)\.$/.exec(line)?.[1];
      if (heading !== undefined) return [`\`\`\`\n\n### ${heading}\n\n\`\`\`ts refused`];
      const found = expected.find((each) => each.line === index + 1);
      if (!found) return [];
      const why = /(?:`.*`: |@ts-expect-error (?!`))(.*)$/.exec(lines[index - 1]!)?.[1];
      return [
        `${why === undefined ? "" : `// ${why}\n`}${line}\n//   ${said(messages.get(`.candor/types/errors.ts:${index + 1}`)!)}\n`,
      ];
    })
    .join("\n")
    .replace("```\n\n", "")
    .replaceAll(/\n\n```$/gm, "\n```")
    .concat("```");
}

/** Without its number, and cut where it only repeats types. */
function said(message: string): string {
  const words = message.replace(/^TS\d+: /, "");
  return words.length > 240 ? `${words.slice(0, 240)}…` : words;
}

test("the guide says what TypeScript 7 says", async () => {
  const { found, expected: belongs } = part("compile errors", refusals(await compiled.get("typescript")!));
  expect(found).toBe(belongs);
}, 240_000);
