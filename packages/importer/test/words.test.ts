import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { anyOf, onLines, termsOf } from "../src/words/any-of.ts";

const SOURCE = new URL("../src/", import.meta.url);
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));

test("no line of the importer hides a list of words", () => {
  const long = files.flatMap((path) =>
    readFileSync(new URL(path, SOURCE), "utf8")
      .split("\n")
      .filter((line) => line.length > 160)
      .map((line) => `${path}: ${line.slice(0, 60)}`),
  );
  expect(long).toEqual([]);
});

test("a list of words has each of them once", async () => {
  const lists = await Promise.all(
    files
      .filter((path) => path.startsWith("words"))
      .map(async (path) => (await import(new URL(path, SOURCE).href)) as Readonly<Record<string, unknown>>),
  );
  for (const [name, list] of lists.flatMap((module) => Object.entries(module))) {
    if (typeof list !== "string" || !list.startsWith("\n")) continue;
    const terms = termsOf(list);
    expect([name, terms.filter((term, index) => terms.indexOf(term) !== index)]).toEqual([name, []]);
  }
});

test("an expression is made of terms, or of lines", () => {
  const words = new RegExp(`^${anyOf("\n  one\n  two words\n", "\nthree\n")}$`);
  expect(["one", "two words", "three", "two", ""].map((word) => words.test(word))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(onLines("\n  (?:a\n  |b)\n")).toBe("(?:a|b)");
});
