import { importPolicy } from "@candor/importer";
import { describe, expect, test } from "vitest";
import { draftOf, refusalOf } from "./draft-of.ts";

describe("what no parser should be given is refused in one sentence", () => {
  test.each([
    [
      "a megabyte of stars",
      "*".repeat(1_000_000),
      "markdown",
      "1: more than 20000 characters without a blank line; divide them",
    ],
    [
      "a paragraph full of marks",
      "*a ".repeat(1_001),
      "markdown",
      "1: more than 1000 marks such as `*` without a blank line",
    ],
    [
      "more than a megabyte",
      "We collect your name.\n\n".repeat(50_000),
      "markdown",
      "1: it is larger than 1 MB; divide it",
    ],
    ["a line of ten megabytes", "a ".repeat(5_000_000), "text", "1: it is larger than 1 MB; divide it"],
    [
      "lists in lists",
      Array.from({ length: 200 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
      "markdown",
      "99: it is nested more than 50 deep here",
    ],
    ["quotes in quotes", `${">".repeat(300)} x`, "markdown", "1: it is nested more than 50 deep here"],
    [
      "elements in elements",
      "<div>".repeat(100_000),
      "html",
      "1: its elements are nested, or left open, more than 400 deep",
    ],
    [
      "formatting that is never closed",
      Array.from({ length: 300 }, (_, id) => `<b id=${id}>x<p>`)
        .join("")
        .concat("<p>x".repeat(20_000)),
      "html",
      "1: too many of its tags are never closed",
    ],
  ] as const)("%s", (_, text, format, refusal) => {
    expect(refusalOf(text, format)).toEqual([refusal]);
  });
});

test("tags that are left open are closed where a browser would", () => {
  const draft = draftOf(
    "<p>We collect your <b>name.<p>We collect your <i>gender<ul><li>We never sell your data.",
    "html",
  );
  expect(draft.entries.map(({ path }) => path[0])).toEqual(["name", "gender"]);
});

test("scripts do not reach the draft, in whatever way they come", () => {
  const draft = draftOf(
    `<script>alert(1)</script>We keep this: <img src=x onerror=alert(2)> <a href="javascript:alert(3)">click</a>

A sentence with &lt;script&gt;alert(4)&lt;/script&gt; --&gt; <b onclick="alert(5)">bold</b> and more.

| Subprocessor | Purpose |
|---|---|
| [Evil](javascript:alert(6)) | &lt;img src=x onerror=alert(7)&gt; |`,
  );
  // What is left over is plain text, which nothing runs.
  const documents = draft.files.filter(({ path }) => path.endsWith(".md"));
  const text = documents.map((file) => file.text).join("");
  const live = text.replaceAll(/<!--[^]*?-->/g, "").replaceAll(/^ *(?:label|does): .*$/gm, "");
  expect(live).not.toMatch(/alert|<|javascript/);
  expect(text).not.toMatch(/alert\([12356]\)/);
});

test("names that YAML would read as something else are written so that they are read as names", () => {
  const names = [
    "- [ ] {a: b}",
    "&anchor *alias",
    "@at",
    "No",
    "null",
    "0x1F",
    "'x' \"y\"",
    "a: b # c",
    "%TAG",
    "日本",
    "__proto__",
    "constructor",
    "by-place",
  ];
  const rows = names.map((name) => `| ${name.replaceAll(/[*_`]/g, String.raw`\$&`)} | Hosting |`);
  const { facts, entries } = draftOf(["| Subprocessor | Purpose |", "|---|---|", ...rows].join("\n"));
  expect(facts.filter(({ path }) => path.at(-1) === "label").map(({ value }) => value)).toEqual(names);
  expect(new Set(entries.map(({ path }) => path[0])).size).toBe(names.length);
  expect(entries.map(({ path }) => path[0])).toContain("recipient-by-place");
});

test("characters that hide or turn text round are gone", () => {
  const { facts } = draftOf("This site is run by \u202EBramble\u0000 Books\u2066 Ltd.");
  expect(facts.map(({ value }) => value)).toEqual(["Bramble Books Ltd"]);
});

test("a policy with thousands of recipients gives a draft that can still be read", () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => `| Company ${row} | Hosting | Germany |`);
  const draft = draftOf(["| Subprocessor | Purpose | Location |", "|---|---|---|", ...rows].join("\n"));
  expect(draft.entries).toHaveLength(250);
  expect(draft.notUnderstood.length + draft.quotes.length).toBe(2_750);
});

test("time grows with the text and no faster", () => {
  const text = (count: number): string =>
    Array.from(
      { length: count },
      (_, row) =>
        `We collect your name and email address to send you letter ${row}. We may share it with Firm${row} Ltd.\n\n`,
    ).join("");
  const measure = (count: number): number => {
    const start = performance.now();
    importPolicy([{ path: "policy.md", format: "markdown", text: text(count) }]);
    return performance.now() - start;
  };
  measure(200);
  const [once, eightfold] = [measure(500), measure(4_000)];
  // Quadratic work would take 64 times as long; the room is for a busy machine.
  expect(eightfold / once).toBeLessThan(30);
});
