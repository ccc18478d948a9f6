import type { Diagnostic } from "@candor/model";
import { expect, test } from "vitest";
import { renderPretty } from "../src/render/pretty.ts";
import type { Report } from "../src/report.ts";

const start = { line: 1, column: 9, offset: 8 };
const place = { file: "policies/a.md", start, end: { line: 1, column: 14, offset: 13 } };
const finding: Diagnostic = {
  rule: "data/unknown",
  severity: "error",
  message: "no data item is called `emial`",
  place,
};
const counts = { error: 1, warning: 0, info: 0 };

function report(found: Partial<Diagnostic>, more: Partial<Report> = {}): Report {
  return {
    command: "lint",
    diagnostics: [{ ...finding, ...found }],
    texts: new Map([["policies/a.md", "needs: [emial]"]]),
    ...more,
  };
}

test("a finding is a head, a place, a frame, what is legal, one step, and where to read more", () => {
  const found = { nearest: "email", legal: ["email", "name"], help: "correct it" };
  expect(renderPretty(report(found), counts, false)).toBe(`\
error data/unknown: no data item is called \`emial\`
  --> policies/a.md:1:9
    1 | needs: [emial]
      |         ^^^^^
  did you mean: \`email\`
  allowed: email, name
  fix: correct it
  more: candor explain data/unknown

1 error in 1 file
`);
});

test("the nearest value is not said twice", () => {
  expect(renderPretty(report({ nearest: "email", help: "did you mean `email`?" }), counts, false)).not.toContain(
    "  did you mean:",
  );
});

test("of very many allowed values the first forty are shown", () => {
  const legal = Array.from({ length: 58 }, (_, index) => `item-${index}`);
  expect(renderPretty(report({ legal }), counts, false)).toContain("item-39 and 18 more\n");
});

test("related places are shown with a frame of one line", () => {
  const related = [{ message: "the purpose is declared here", place }];
  expect(renderPretty(report({ related }), counts, false)).toContain(
    "  note: the purpose is declared here\n  --> policies/a.md:1:9\n    1 | needs: [emial]\n",
  );
});

test("what others wrote cannot command the terminal", () => {
  const evil = "\u001b[2J\u202e\u0007";
  const shown = renderPretty(
    report({ message: evil, help: evil, nearest: evil, legal: [evil], rule: evil }),
    counts,
    false,
  );
  // oxlint-disable-next-line no-control-regex
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test("a message of a million letters is cut", () => {
  expect(renderPretty(report({ message: "x".repeat(1_000_000) }), counts, false).length).toBeLessThan(2_000);
});

test("colour is added to the same text and nothing else", () => {
  const coloured = renderPretty(report({ help: "write `email`" }), counts, true);
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(renderPretty(report({ help: "write `email`" }), counts, false));
  expect(coloured).toContain("\u001b[31m");
});

test("a file whose text is not known has no frame", () => {
  expect(renderPretty(report({}, { texts: new Map() }), counts, false)).toContain("policies/a.md:1:9\n  more:");
});

test("the closing line counts what there is", () => {
  const nothing = { error: 0, warning: 0, info: 0 };
  const clean: Report = { command: "lint", diagnostics: [], texts: new Map(), subject: "11 purposes, 24 data items" };
  expect(renderPretty(clean, nothing, false)).toBe("clean: 11 purposes, 24 data items, 0 findings\n");
  const several = [finding, { ...finding, place: { ...place, file: "b.md" } }];
  const closing = renderPretty({ ...clean, diagnostics: several }, { error: 3, warning: 1, info: 2 }, false);
  expect(closing).toMatch(/\n3 errors, 1 warning, 2 infos in 2 files\n$/);
});

test("coverage is a table", () => {
  const byFolder = [{ folder: "src/jobs", reads: 40, covered: 36 }];
  const coverage = {
    reads: 200,
    guard: 150,
    annotation: 20,
    custody: 24,
    cannotTell: 4,
    uncovered: 6,
    byFolder,
    handedOn: { records: 0, outOfSight: 0, cannotTell: 0, dynamicCalls: 0, byFolder: [] },
    skipped: ["a.vue"],
    skippedFor: ["template" as const],
  };
  const shown = renderPretty(
    { command: "check", diagnostics: [], texts: new Map(), coverage },
    { error: 0, warning: 0, info: 0 },
    false,
  );
  expect(shown).toBe(`\
reads of personal data     200
  through a guard          150   75 %
  by annotation or config   20   10 %
  in custody                24   12 %
  not covered                6    3 %
cannot tell                  4
covered in src/jobs         36   90 %
not checked: 1
  1 templates, which no compiler of TypeScript reads: a.vue

clean: 0 findings
`);
});
