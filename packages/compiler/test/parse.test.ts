import { expect, test } from "vitest";
import { compileWith, findings, pointedAt, purpose, said, source } from "./policy.ts";
import { parseDocument } from "../src/parse/parse-document.ts";

const LF = [
  "---",
  "kind: deliver",
  "needs: [name, address]",
  "choices:",
  "  agree: { where: /a, steps: 1 }",
  "---",
  "# Send it",
  "",
  "We send it.",
  "",
  "## Why",
  "",
  "It *is* due.",
  "",
  "- and so on",
  "",
  "## Something else {#benefit}",
  "",
  "Bread. ![a loaf](loaf.png)<b>",
  "",
].join("\n");

function parse(text: string) {
  const { value, diagnostics } = parseDocument(source("purposes/send.md", text), "purpose");
  if (!value) throw new Error(diagnostics[0]?.message);
  return { ...value.document, diagnostics };
}

test("splits a file into facts, title, summary and sections", () => {
  const { id, frontmatter, title, summary, sections } = parse(LF);
  expect({ id, title, summary }).toEqual({ id: "send", title: "Send it", summary: "We send it." });
  expect(frontmatter).toEqual({
    kind: "deliver",
    needs: ["name", "address"],
    choices: { agree: { where: "/a", steps: 1 } },
  });
  expect(sections.map(({ key, title, text }) => ({ key, title, text }))).toEqual([
    { key: "why", title: "Why", text: "It is due.\n\nand so on" },
    { key: "benefit", title: "Something else", text: "Bread. a loaf" },
  ]);
});

const CRLF = LF.replaceAll("\n", "\r\n");
const CR = LF.replaceAll("\n", "\r");

test.each([
  ["line feeds", LF],
  ["carriage returns with line feeds", CRLF],
  ["carriage returns alone", CR],
])("knows where each thing starts and ends, with %s", (_, text) => {
  const document = parse(text);
  const at = (place: ReturnType<typeof document.placeOf>) => {
    const { start, end } = place;
    return [text.slice(start.offset, end.offset), `${start.line}:${start.column}-${end.line}:${end.column}`];
  };
  expect(at(document.placeOf(["kind"], "key"))).toEqual(["kind", "2:1-2:5"]);
  expect(at(document.placeOf(["kind"]))).toEqual(["deliver", "2:7-2:14"]);
  expect(at(document.placeOf(["needs", 1]))).toEqual(["address", "3:15-3:22"]);
  expect(at(document.placeOf(["choices", "agree", "steps"], "key"))).toEqual(["steps", "5:23-5:28"]);
  expect(at(document.placeOf(["choices", "agree", "steps"]))).toEqual(["1", "5:30-5:31"]);
  expect(at(document.placeOf(["choices", "refuse"]))).toEqual(["choices", "4:1-4:8"]);
  expect(at(document.placeOf(["nothing"]))).toEqual(["---", "1:1-1:4"]);
  expect(at(document.titlePlace)).toEqual(["# Send it", "7:1-7:10"]);
  expect(at(document.summaryPlace)).toEqual(["We send it.", "9:1-9:12"]);
  const [why, benefit] = document.sections;
  expect(why && at(why.heading)).toEqual(["## Why", "11:1-11:7"]);
  expect(why && at(why.place)[1]).toBe("11:1-15:12");
  expect(benefit && at(benefit.heading)).toEqual(["## Something else {#benefit}", "17:1-17:29"]);
});

test("counts columns and offsets in UTF-16 units, as editors do", () => {
  const document = parse('---\nkind: "☕🫖"   # tea\nneeds: [a]\n---\n# 🫖 Tea\n');
  expect(document.placeOf(["kind"])).toMatchObject({
    start: { line: 2, column: 7, offset: 10 },
    end: { column: 12, offset: 15 },
  });
  expect(document.placeOf(["needs"])).toMatchObject({ start: { line: 3, column: 8 } });
  expect(document.titlePlace).toMatchObject({ start: { line: 5 }, end: { column: 9 } });
});

test("keeps yes, no and dates as text, and numbers as numbers", () => {
  const { frontmatter } = parse("---\na: no\nb: NO\nc: yes\nd: 2026-11-02\ne: 12\nf: true\ng:\n---\n# T\n");
  expect(frontmatter).toEqual({ a: "no", b: "NO", c: "yes", d: "2026-11-02", e: 12, f: true, g: null });
});

test("gives __proto__ and constructor as ordinary members", () => {
  const { frontmatter } = parse(
    "---\n__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\n---\n# T\n",
  );
  expect(Object.keys(Object(frontmatter))).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(frontmatter)).toBe(Object.prototype);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("knows headings by their words, whatever their case and marks", () => {
  const { sections } = parse(
    "---\na: 1\n---\n# T\n\n## WHAT’S IN IT FOR YOU?\n\nx\n\n## Can you refuse?\n\nx\n\n## Our own\n\nx\n",
  );
  expect(sections.map(({ key }) => key)).toEqual(["benefit", "refuse", null]);
});

test("keeps what stands between summary and first section, without a heading", () => {
  const { sections, summary } = parse("---\na: 1\n---\n# T\n\nFirst.\n\nSecond.\n\n## Why\n\nx\n");
  expect(summary).toBe("First.");
  expect(sections.map(({ key, title, text }) => [key, title, text])).toEqual([
    [null, "", "Second."],
    ["why", "Why", "x"],
  ]);
});

test.each([
  ["ask-at: [a, b\nanswer-within: 14 days", "[", "this bracket is never closed / put `]` where it ends"],
  ['ask-at: [a, b\nanswer-within: "14 days', "[", "this bracket is never closed / put `]` where it ends"],
  ["ask-at: { a: b\nanswer-within: 14 days", "{", "this bracket is never closed / put `}` where it ends"],
  ['ask-at: "a\nanswer-within: 14 days', '"', 'this quotation mark is never closed / put `"` where it ends'],
  ["ask-at: 'a\nanswer-within: 14 days", "'", "this quotation mark is never closed / put `''` where it ends"],
  ['ask-at: [ "a, b]\nanswer-within: 14 days', '"', 'this quotation mark is never closed / put `"` where it ends'],
  ['"ask-at": ["a", { "b": c }\nanswer-within: 14 days', "[", "this bracket is never closed / put `]` where it ends"],
])("says where a mark opens that is never closed: %s", (yaml, mark, words) => {
  const compiled = compileWith({ "rights.md": `---\n${yaml}\n---\n# R\n` });
  expect(said(compiled, "rights.md")).toEqual([`yaml/syntax: ${words.replace("''", "'")}`]);
  expect(findings(compiled, "rights.md").map((finding) => pointedAt(compiled, finding))).toEqual([mark]);
});

test.each([
  ["kind: deliver\nbecause:contract\nserves: mission", 3],
  ["kind: deliver\nbecause:\u00a0contract\nserves: mission", 3],
  ["kind:deliver\nbecause: contract", 2],
  ["kind: deliver\nneeds:[name]", 3],
])("says where a space is missing after a colon: %s", (yaml, line) => {
  const { diagnostics } = parseDocument(source("purposes/send.md", `---\n${yaml}\n---\n# T\n\nS.\n`), "purpose");
  expect(diagnostics.map(({ message, place }) => [place.start.line, message])).toEqual([
    [line, "a space is missing after this colon"],
  ]);
});

test("a colon far from what cannot be read is not blamed", () => {
  const yaml = "kind: deliver\nneeds:\n  - urn:a\n  - b\n  - c\nserves: mission\n\tkept: 1 year";
  const { diagnostics } = parseDocument(source("purposes/send.md", `---\n${yaml}\n---\n# T\n\nS.\n`), "purpose");
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.map(({ message }) => message)).not.toContain("a space is missing after this colon");
});

test("a time of day or an address after a colon is no missing space", () => {
  const { diagnostics } = parseDocument(
    source("purposes/send.md", "---\nask-at: https://a.example\nat: 12:30\n---\n# T\n\nS.\n"),
    "purpose",
  );
  expect(diagnostics).toEqual([]);
});

test("wrapping a text anew changes nothing in the model", () => {
  const use = purpose(
    "kind: deliver\nbecause: contract\nneeds: [name]",
    "## Details\n\nOne two *three four* five `six seven` ![eight nine](x.png).  \nTen eleven.\n\n- twelve thirteen\n\n> a b\n\n",
  ).replace("We use it.", "We use it for this.");
  const wrapped = use
    .replace("use it for", "use\nit   \nfor".replace("   ", " "))
    .replace("three four", "three\nfour")
    .replace("One two", "One\n  two")
    .replace("six seven", "six\nseven")
    .replace("eight nine", "eight\nnine")
    .replace("twelve thirteen", "twelve\n  thirteen")
    .replace("> a b", "> a\n> b");
  const [one, two] = [use, wrapped].map((text) => compileWith({ "purposes/use.md": text }).model);
  expect(two).toEqual(one);
  expect(JSON.stringify(one)).toContain('{"type":"break"}');
});
