import { expect, test } from "vitest";
import { formatDocument } from "../src/format-document.ts";
import { compileWith, findings, minimal, pointedAt, source } from "./policy.ts";

const CONFLICT = "\n<<<<<<< HEAD\nA\n\n=======\n\nB\n>>>>>>> other\n";
const company = minimal().find(({ within }) => within === "company.md")?.text ?? "";

/** The errors of company.md with this text that keep it from being read. */
function found(text: string): readonly string[] {
  const all = findings(compileWith({ "company.md": text }), "company.md");
  return all.filter(({ rule }) => rule === "yaml/syntax").map(({ message }) => message);
}

test.each([
  ["in the prose", `${company}${CONFLICT}`],
  ["with carriage returns", `${company}${CONFLICT}`.replaceAll("\n", "\r\n")],
  ["around all of a file", `<<<<<<< HEAD\n${company}=======\n${company}>>>>>>> other\n`],
  ["from the facts into the prose", company.replace("---\n", "---\n<<<<<<< HEAD\n") + "\n=======\n>>>>>>> other\n"],
])("a merge that nobody finished is one error, and the formatter leaves it: %s", (_, text) => {
  const compiled = compileWith({ "company.md": text });
  const [first, ...more] = findings(compiled, "company.md");
  expect({ rule: first?.rule, severity: first?.severity, more }).toEqual({
    rule: "yaml/syntax",
    severity: "error",
    more: [],
  });
  expect(first && pointedAt(compiled, first)).toBe("<<<<<<< HEAD");
  expect(formatDocument(source("company.md", text))).toMatchObject({ text, diagnostics: [{ rule: "yaml/syntax" }] });
});

test("a merge in a translation is the same error", () => {
  const within = "fr/company.md";
  const text = `# Nous\n\nDu pain.\n${CONFLICT}`;
  expect(findings(compileWith({ [within]: text }), within)).toMatchObject([
    { rule: "yaml/syntax", place: { start: { line: 5 } } },
  ]);
  expect(formatDocument(source(within, text))?.text).toBe(text);
});

test.each([
  ["an underlined heading", `${company}\nHow we bake\n=======\n\nSlowly.\n`],
  ["marks in a code fence", `${company}\n\`\`\`\n${CONFLICT}\`\`\`\n`],
  ["marks inside a line", `${company}\nWe write <<<<<<< HEAD and >>>>>>> other.\n`],
  ["a quote in seven quotes", `${company}\n>>>>>>> bread\n`],
])("%s is no merge", (_, text) => {
  expect(found(text)).toEqual([]);
});
