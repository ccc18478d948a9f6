import { expect, test } from "vitest";
import { compile } from "../src/compile.ts";
import { purpose, source } from "./policy.ts";

const MILLION = 999_000;
const repeat = (text: string, length = MILLION): string => text.repeat(Math.floor(length / text.length));
const prose = (text: string): string => purpose("kind: deliver\nbecause: contract\nneeds: []", `${text}\n\n`);
const facts = (yaml: string): string => `---\n${yaml}\n---\n# T\n`;
/** Paragraphs that are each short enough. */
const paragraphs = (text: string): string => repeat(`${repeat(text, 2_000)}\n\n`);

test.each<[string, string]>([
  ["a line of 10 MB", "a".repeat(10_000_000)],
  ["1 MB of [", prose(repeat("["))],
  ["1 MB of quotes in quotes", prose(repeat("> "))],
  ["lists in lists", prose(Array.from({ length: 1_400 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n\n"))],
  ["paragraphs of emphasis that closes late", prose(paragraphs(`${"*a ".repeat(300)}${"a* ".repeat(300)}`))],
  ["paragraphs of links", prose(paragraphs("[a](b) "))],
  ["paragraphs of underlines", prose(paragraphs("_a_b"))],
  ["headings without end", prose(repeat("a\n---\n\n"))],
  ["empty lines", prose(repeat("\n"))],
  ["flow lists in flow lists", facts(`a: ${repeat("[")}`)],
  ["flow maps in flow maps", facts(repeat("{a: "))],
  ["block lists in block lists", facts(`a:\n${repeat("- ")}`)],
  ["keys of keys", facts(repeat("? "))],
  [
    "indentation without end",
    facts(Array.from({ length: 1_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n\n")),
  ],
  ["a hundred thousand keys", facts(Array.from({ length: 100_000 }, (_, index) => `a${index}:`).join("\n"))],
  ["half a million values", facts(`needs: [${repeat(`\n  ${"a,".repeat(98)}`)}]`)],
])("%s: one finding, and no minutes of work", (_, text) => {
  const { diagnostics } = compile({ folder: "policies", files: [source("purposes/x.md", text)] });
  const own = diagnostics.filter(({ place }) => place.file.endsWith("x.md"));
  expect(own.map(({ rule }) => rule)).toEqual(["file/too-large"]);
});

test("facts may be long: a thousand data items are no extreme", () => {
  const items = Array.from(
    { length: 1_000 },
    (_, index) => `item-${index}: { from: [you], kept: 12 months after last-order }`,
  );
  const { diagnostics } = compile({
    folder: "policies",
    files: [source("data.md", `---\n${items.join("\n")}\n---\n# Data\n`)],
  });
  expect(diagnostics.filter(({ rule }) => rule === "file/too-large")).toEqual([]);
});

test.each([
  ["an alias", "a: &x [1]\nb: *x", "`&`"],
  ["an anchor alone", "a: &x 1", "`&`"],
  [
    "an alias bomb",
    `a: &a [x, x]\n${Array.from({ length: 20 }, (_, index) => `b${index}: &b${index} [*a, *a]`).join("\n")}`,
    "`&`",
  ],
])("refuses %s", (_, yaml, mark) => {
  const { diagnostics } = compile({ folder: "policies", files: [source("breach.md", facts(yaml))] });
  const own = diagnostics.filter(({ place }) => place.file.endsWith("breach.md"));
  expect(new Set(own.map(({ rule }) => rule))).toEqual(new Set(["yaml/alias", "section/missing"]));
  expect(own[0]?.message).toContain(mark);
});
