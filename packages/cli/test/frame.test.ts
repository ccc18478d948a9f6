import type { Place } from "@candor/model";
import { expect, test } from "vitest";
import { frame } from "../src/render/frame.ts";

/** The frame around the first `«range»` of a text, as it is printed. */
function draw(marked: string): string {
  const from = marked.indexOf("«");
  const to = marked.indexOf("»") - 1;
  const text = marked.replace("«", "").replace("»", "");
  const before = text.slice(0, from).split(/\r\n|\r|\n/);
  const start = { line: before.length, column: (before.at(-1) ?? "").length + 1, offset: from };
  const place: Place = { file: "a.md", start, end: { line: start.line, column: start.column + to - from, offset: to } };
  return frame(text, place)
    .map(({ gutter, text }) => gutter + text)
    .join("\n");
}

test("a caret stands under each column of the range, with the line before and the line after", () => {
  expect(draw("---\nneeds: [«emial»]\n---\n")).toBe("1 | ---\n2 | needs: [emial]\n  |         ^^^^^\n3 | ---");
});

test("the first and the last line of a file have no neighbour on that side", () => {
  expect(draw("«a»\nb")).toBe("1 | a\n  | ^\n2 | b");
  expect(draw("a\n«b»")).toBe("1 | a\n2 | b\n  | ^");
  expect(draw("a\n«b»\n")).toBe("1 | a\n2 | b\n  | ^");
});

test("an empty range has one caret, at the end of a line and of a file too", () => {
  expect(draw("ab«»\nc")).toBe("1 | ab\n  |   ^\n2 | c");
  expect(draw("«»")).toBe("1 | \n  | ^");
});

test("a range over several lines is marked to the end of its first", () => {
  expect(draw("a: «b\nc\nd»\n")).toBe("1 | a: b\n  |    ^\n2 | c");
});

test("a tab and wide characters take their columns", () => {
  expect(draw("\ta: «b»")).toBe("1 |   a: b\n  |      ^");
  expect(draw("名前: «日本語» x")).toBe("1 | 名前: 日本語 x\n  |       ^^^^^^");
  expect(draw("👩‍🌾 «x»")).toBe("1 | 👩‍🌾 x\n  |    ^");
});

test("CRLF and a lone CR end lines", () => {
  expect(draw("a\r\n«b»\r\nc\r\n")).toBe("1 | a\n2 | b\n  | ^\n3 | c");
  expect(draw("a\r«b»\rc")).toBe("1 | a\n2 | b\n  | ^\n3 | c");
});

test("controls and bidirectional controls are shown, not obeyed", () => {
  expect(draw("a\u001b[31m «b»\u202e")).toBe("1 | a␛[31m b<U+202E>\n  |        ^");
  expect(draw("\ud800«b»")).toBe("1 | <U+D800>b\n  |         ^");
});

test("a long line is cut around the range, not through a pair of surrogates", () => {
  const shown = draw(`${"x".repeat(5_000_000)}«here»${"y".repeat(5_000_000)}`).split("\n");
  expect(shown[0]).toBe(`1 | …${"x".repeat(40)}here${"y".repeat(56)}…`);
  expect(shown[1]).toBe(`  | ${" ".repeat(41)}^^^^`);
  expect(draw(`${"😀".repeat(100)}«b»`)).not.toContain("U+D");
  expect(draw(`${"😀".repeat(100)}x«b»${"😀".repeat(100)}`)).not.toContain("U+D");
});

test("a long range is marked to where the line is cut", () => {
  const [line = "", carets = ""] = draw(`«${"x".repeat(300)}»`).split("\n");
  expect(line).toBe(`1 | ${"x".repeat(100)}…`);
  expect(carets).toBe(`  | ${"^".repeat(100)}`);
});

test("a place beyond the text is drawn at its end, not thrown at", () => {
  const beyond = { line: 9, column: 9, offset: 999 };
  expect(frame("ab\n", { file: "a.md", start: beyond, end: beyond })).toHaveLength(3);
});
