import type { Diagnostic, Place } from "@candor/model";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { fingerprintsOf } from "../src/fingerprint.ts";
import { printReport } from "../src/print-report.ts";
import { renderGithub } from "../src/render/github.ts";
import { renderMarkdown } from "../src/render/markdown.ts";
import { renderSarif } from "../src/render/sarif.ts";
import type { Report } from "../src/report.ts";
import { captureIo } from "./capture-io.ts";

const COUNTS = { error: 1, warning: 0, info: 0 };

function place(line: number, column: number, length = 5): Place {
  const start = { line, column, offset: 0 };
  return { file: "policies/data.md", start, end: { ...start, column: column + length } };
}

function finding(message: string, at: Place = place(4, 3)): Diagnostic {
  return { rule: "keep/missing", severity: "error", message, help: "add `kept`, as in `kept: 2 years`", place: at };
}

function report(...diagnostics: readonly Diagnostic[]): Report {
  return { command: "lint", diagnostics, texts: new Map() };
}

test("github: one command a finding, with whatever an author wrote harmless in it", () => {
  const hostile = finding("100 %\n::set-output name=x::`a`");
  expect(renderGithub(report(hostile))).toBe(
    "::error file=policies/data.md,line=4,endLine=4,col=3,endColumn=8,title=keep/missing::100 %25%0A::set-output name=x::`a`%0Afix: add `kept`, as in `kept: 2 years`\n",
  );
});

test("github: a finding over several lines has no columns", () => {
  const over = { ...place(1, 1), end: { line: 3, column: 1, offset: 9 } };
  expect(renderGithub(report(finding("x", over)))).toContain("line=1,endLine=3,title=");
});

test("markdown: a table whose cells hold what was written, and call nobody", () => {
  const hostile = finding("`a|b` is **bold** <img src=x> @octocat [x](http://y) | z");
  const text = renderMarkdown(report(hostile), COUNTS);
  expect(text).toContain(
    "| error | `policies/data.md:4` | `a\\|b` is \\*\\*bold\\*\\* \\<img src=x\\> @\u2060octocat \\[x\\](http://y) \\| z",
  );
  expect(text.split("\n").filter((line) => line.startsWith("| error"))).toHaveLength(1);
  expect(renderMarkdown(report(), { ...COUNTS, error: 0 })).toBe("No findings.\n");
  expect(renderMarkdown({ ...report(), known: [hostile] }, { ...COUNTS, error: 0 })).toBe(
    "No findings. 1 finding of the baseline not shown.\n",
  );
});

test("markdown: a long list ends with how many more there are", () => {
  const many = Array.from({ length: 60 }, (_, at) => finding(`finding ${at}`));
  expect(renderMarkdown(report(...many), COUNTS)).toContain("and 10 more");
});

test("sarif: results name their rule, region, fix and fingerprint", async () => {
  const fix = { title: "delete it", edits: [{ place: place(4, 3), text: "" }] };
  const found = { ...finding("x"), fix };
  const prints = fingerprintsOf(report(found), (file) => file);
  const log = JSON.parse(await renderSarif({ ...report(found), prints }, "/somewhere")) as Log;
  const [only] = log.runs;
  expect(log.version).toBe("2.1.0");
  expect(only?.tool.driver.rules?.map(({ id }) => id)).toEqual(["keep/missing"]);
  expect(only?.originalUriBaseIds).toEqual({ "%SRCROOT%": { uri: "file:///somewhere/" } });
  expect(only?.results?.[0]).toMatchObject({
    ruleId: "keep/missing",
    ruleIndex: 0,
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "policies/data.md", uriBaseId: "%SRCROOT%" },
          region: { startLine: 4, startColumn: 3, endColumn: 8 },
        },
      },
    ],
    partialFingerprints: { "candor/v1": prints.get(found)?.here },
    fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: "" } }] }] }],
  });
});

test("sarif: a file outside the repository is named by its whole path", async () => {
  const outside = finding("x", { ...place(1, 1), file: "../data.md" });
  const log = JSON.parse(await renderSarif(report(outside), "/some/where")) as Log;
  expect(log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
    uri: "file:///some/data.md",
  });
});

test("--warn-only prints all and fails for nothing", async () => {
  const io = captureIo("/");
  expect(await printReport(report(finding("x")), { warnOnly: true, format: "github" }, io)).toBe(0);
  expect(io.written.stdout).toContain("::error ");
  const json = captureIo("/");
  await printReport(report(finding("x")), { warnOnly: true, json: true }, json);
  expect(JSON.parse(json.written.stdout)).toMatchObject({ ok: true, counts: { error: 1 } });
});
