import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic, Place } from "@candor/model";
import type { Log } from "sarif";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprintsOf } from "../src/fingerprint.ts";
import { renderGithub } from "../src/render/github.ts";
import { renderMarkdown } from "../src/render/markdown.ts";
import { renderSarif } from "../src/render/sarif.ts";
import type { Report } from "../src/report.ts";
import { run } from "../src/run.ts";
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
  const log = JSON.parse(await renderSarif(report({ ...finding("x"), fix }), "/somewhere")) as Log;
  const [only] = log.runs;
  expect(log.version).toBe("2.1.0");
  expect(only?.tool.driver.rules?.map(({ id }) => id)).toEqual(["keep/missing"]);
  expect(only?.results?.[0]).toMatchObject({
    ruleId: "keep/missing",
    ruleIndex: 0,
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "policies/data.md" },
          region: { startLine: 4, startColumn: 3, endColumn: 8 },
        },
      },
    ],
    fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: "" } }] }] }],
  });
  expect(only?.results?.[0]?.partialFingerprints?.["candor/v1"]).toMatch(/^[0-9a-f]{32}$/);
});

test("a fingerprint does not move with the lines, and two findings never share one", () => {
  const [here, there] = [finding("x"), finding("x", place(90, 7))];
  expect(fingerprintsOf([here]).get(here)).toBe(fingerprintsOf([there]).get(there));
  expect(new Set(fingerprintsOf([here, there, finding("y")]).values()).size).toBe(3);
});
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-baseline-"));
  await run(["init", "--yes", "--name", "Crumb", "--places", "DE"], captureIo(folder));
  await writeFile(join(folder, "candor.config.json"), `{ "baseline": "known.json" }`);
  const data = join(folder, "policies/data.md");
  await writeFile(
    data,
    (await readFile(data, "utf8")).replace("---\n# What", "unused-one: { from: [you] }\n---\n# What"),
  );
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function lint(...flags: readonly string[]): Promise<{ exit: number; stdout: string; stderr: string }> {
  const io = captureIo(folder);
  const exit = await run(["lint", ...flags], io);
  return { exit, ...io.written };
}

test("a baseline holds what was there: only what is new fails, and what is mended is told", async () => {
  expect((await lint()).exit).toBe(1);
  expect((await lint("--update-baseline")).exit).toBe(0);
  const again = await lint();
  expect(again.exit).toBe(0);
  expect(again.stdout).toMatch(/more in the baseline/);

  const data = join(folder, "policies/data.md");
  const text = await readFile(data, "utf8");
  await writeFile(data, text.replace("---\n# What", "another-one: { from: [you] }\n---\n# What"));
  const worse = await lint("--json");
  expect(worse.exit).toBe(1);
  const output = JSON.parse(worse.stdout) as { diagnostics: Diagnostic[]; baseline: { known: number } };
  expect(output.diagnostics.every(({ message }) => message.includes("another-one"))).toBe(true);
  expect(output.baseline.known).toBeGreaterThan(0);

  await writeFile(data, text.replace("unused-one: { from: [you] }\n", ""));
  expect((await lint()).stdout).toMatch(/of the baseline mended/);
});

test("a baseline that is broken, or that no config names, is said and changes nothing", async () => {
  await writeFile(join(folder, "known.json"), "<<<<<<< HEAD\n{}\n>>>>>>> x\n");
  expect(await lint()).toMatchObject({ exit: 2, stderr: expect.stringContaining("merge conflict") as string });
  await writeFile(join(folder, "known.json"), `{ "format": 1, "lint": [null], "check": [] }`);
  expect(await lint()).toMatchObject({ exit: 2, stderr: expect.stringContaining("not a baseline") as string });
  await writeFile(join(folder, "candor.config.json"), "{}");
  expect(await lint("--update-baseline")).toMatchObject({
    exit: 2,
    stderr: expect.stringContaining("name a file") as string,
  });
});

test("--warn-only prints all and fails for nothing", async () => {
  const { exit, stdout } = await lint("--warn-only", "--format", "github");
  expect(exit).toBe(0);
  expect(stdout).toContain("::error ");
});
