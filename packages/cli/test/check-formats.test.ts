/** How a check is shown: findings that comments let stand, many related places, the coverage of many folders. */
import { createRequire } from "node:module";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Coverage, SkipReason } from "@candor/checker";
import type { Diagnostic, Place } from "@candor/model";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Log, Result } from "sarif";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitAll, edit } from "../../../test/bakery.ts";
import { coverageMarkdown } from "../src/render/coverage-markdown.ts";
import { renderMarkdown } from "../src/render/markdown.ts";
import { renderPretty } from "../src/render/pretty.ts";
import type { Report } from "../src/report.ts";
import { candor, found, held, writeCode, writeProject } from "./baselined-project.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-formats-"));
  await writeProject(folder);
});

afterEach(() => rm(folder, { recursive: true }));

const READ = "  return person.name;\n";
const IGNORED = `  // candor-ignore code/no-purpose -- ticket 214 takes it out (Mara Lind)\n${READ}`;

/** A function that reads a name in these lines. */
const reading = (name: string, lines: string): string => `function ${name}(person: Person): string {\n${lines}}\n`;

async function sarif(line: string): Promise<Log> {
  return JSON.parse((await candor(folder, `${line} --format sarif`)).stdout) as Log;
}

const SARIF = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

/** The schema of OASIS, whole. It is of draft 4, whose `id` Ajv refuses; nothing in it refers to that, and one of its patterns is none with the `u` flag. */
async function faultsOf(log: Log): Promise<unknown> {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(await readFile(SARIF, "utf8")) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    schema,
  );
  return validate(log) ? [] : validate.errors;
}

test("SARIF has what a comment lets stand, as a note with its reason, and all of it fits the standard's schema", async () => {
  await writeCode(folder, reading("one", READ) + reading("two", IGNORED));
  await candor(folder, "check --update-baseline");
  await writeCode(folder, reading("one", READ) + reading("two", IGNORED) + reading("three", READ));
  const log = await sarif("check");
  const results = log.runs[0]?.results?.filter(({ ruleId }) => ruleId === "code/no-purpose") ?? [];
  const [known, fresh, ignored] = ["unchanged", "new", "ignored"].map((state) =>
    results.find((one) => (one.suppressions?.length ? "ignored" : one.baselineState) === state),
  );
  expect(results).toHaveLength(3);
  expect([known?.suppressions, fresh?.suppressions]).toEqual([[], []]);
  expect(ignored).toMatchObject<Partial<Result>>({
    level: "note",
    suppressions: [
      {
        kind: "inSource",
        status: "accepted",
        justification: "ticket 214 takes it out (Mara Lind)",
        location: {
          physicalLocation: {
            artifactLocation: { uri: "src/a.ts", uriBaseId: "%SRCROOT%" },
            region: { startLine: 9, startColumn: 20, endLine: 9, endColumn: 35 },
          },
        },
      },
    ],
  });
  const prints = results.map(({ partialFingerprints }) => partialFingerprints?.["candor/v1"]);
  expect(new Set(prints).size).toBe(3);
  expect(await faultsOf(log)).toEqual([]);
  expect(await faultsOf({ ...log, runs: [{ ...log.runs[0]!, results: [{ ruleId: "x" } as Result] }] })).not.toEqual([]);
});

test("SARIF of a policy with something to mend fits the standard's schema", async () => {
  await edit(folder, "policies/purposes/send-your-bread.md", "kind: ", "kind:");
  await edit(folder, "policies/purposes/send-your-bread.md", "needs: [name", "needs: [nam");
  const log = await sarif("lint");
  expect(log.runs[0]?.results?.length).toBeGreaterThan(1);
  expect(log.runs[0]?.results?.some(({ fixes }) => fixes)).toBe(true);
  expect(await faultsOf(log)).toEqual([]);
});

test.each([
  ["pretty", "  note: it leaves here, by `console.log`\n  --> src/a.ts:9:3\n"],
  ["github", "%0Ait leaves here, by `console.log`: src/a.ts:9%0Afix: "],
])("%s says where data leaves that was read on another line", async (format, note) => {
  const show = "function show(person: Person): void {\n  console.log(one(person));\n}\n";
  await writeCode(folder, reading("one", READ) + show);
  expect((await candor(folder, `check --format ${format}`)).stdout).toContain(note);
});

test("Markdown says which places belong to a finding", () => {
  const related = [{ message: "it leaves here, by `console.log`", place: place("b.ts", 9) }];
  const finding: Diagnostic = {
    rule: "code/in-log",
    severity: "error",
    message: "x",
    place: place("a.ts", 1),
    related,
  };
  expect(renderMarkdown({ ...report, diagnostics: [finding] }, COUNTS)).toContain(
    "x<br>it leaves here, by `console.log`: `b.ts:9` (`code/in-log`)",
  );
});

test("a finding keeps its fingerprint when one like it is let stand", async () => {
  await writeCode(folder, reading("one", READ) + reading("two", READ));
  const before = (await found(folder, "check")).fingerprints;
  await writeCode(folder, reading("one", IGNORED) + reading("two", READ));
  const after = await found(folder, "check");
  expect(after.diagnostics.map(({ rule, place }) => [rule, place.start.line])).toContainEqual(["code/no-purpose", 10]);
  expect(before).toEqual(expect.arrayContaining([...after.fingerprints]));
});

test("JSON and the closing line tell what is let stand", async () => {
  await writeCode(folder, reading("one", IGNORED));
  const { allowed } = JSON.parse((await candor(folder, "check --json")).stdout) as { allowed: readonly object[] };
  expect(allowed).toMatchObject([
    { reason: "ticket 214 takes it out", author: "Mara Lind", finding: { rule: "code/no-purpose" } },
  ]);
  expect((await candor(folder, "check")).stdout).toContain("1 allowed, with its reason");
});

test("a baseline holds no finding about the coverage", async () => {
  await edit(folder, "candor.config.json", `"check": {`, `"check": { "coverage": { "covered": 100 },`);
  const { stderr, stdout, exit } = await candor(folder, "check --update-baseline");
  expect([exit, stdout.match(/^error \S+/gm)]).toEqual([1, ["error check/coverage:"]]);
  expect(stdout).toContain("0 of 1 read of personal data is covered, 0 %, and 100 % must be");
  expect(stderr).toContain("written: known.json");
  expect((await held(folder)).check.length).toBeGreaterThan(0);
  expect(JSON.stringify(await held(folder))).not.toContain("check/coverage");
  expect((await candor(folder, "check")).stdout).not.toContain("mended");
});

test("a limit that is just kept is kept", async () => {
  await writeCode(folder, reading("one", READ) + `/** @purpose send-your-bread */\n${reading("two", READ)}`);
  const limit = (covered: number): Promise<void> =>
    writeFile(join(folder, "candor.config.json"), `{ "check": { "coverage": { "covered": ${covered} } } }`);
  await limit(50);
  expect((await candor(folder, "check")).stdout).not.toContain("check/coverage");
  await limit(50.5);
  expect((await candor(folder, "check")).stdout).toContain(
    "1 of 2 reads of personal data are covered, 50 %, and 50.5 % must be",
  );
});

test.each([
  ["output", "check --json"],
  ["output", "check --json --since HEAD"],
  ["explain", "explain src/a.ts:6 --json"],
  ["explain", "explain src/a.ts:9:10 --json"],
  ["explain", "explain nowhere.ts:1 --json"],
])("the schema `%s` describes what `%s` prints", async (schema, line) => {
  const log = "function log(person: Person): void {\n  console.log(person.name);\n}\n";
  await writeCode(folder, reading("one", IGNORED) + `/** @purpose send-your-bread */\n${reading("two", READ)}` + log);
  commitAll(folder);
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(await readFile(join(import.meta.dirname, `../../../schemas/${schema}.schema.json`), "utf8")) as object,
  );
  const { exit, stdout } = await candor(folder, line);
  expect(exit).toBeLessThan(2);
  expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
});

const COUNTS = { error: 1, warning: 0, info: 0 };

function place(file: string, line: number): Place {
  const start = { line, column: 1, offset: 0 };
  return { file, start, end: start };
}

test.each([
  [6, 6, null],
  [7, 7, null],
  [8, 6, "and 2 more places"],
  [400, 6, "and 394 more places"],
])("of %i places that belong to a finding %i are shown", (count, shown, more) => {
  const related = Array.from({ length: count }, (_, at) => ({ message: `read ${at}`, place: place("a.ts", at + 1) }));
  const finding: Diagnostic = {
    rule: "code/no-purpose",
    severity: "error",
    message: "x",
    place: place("a.ts", 1),
    related,
  };
  const text = renderPretty({ command: "check", diagnostics: [finding], texts: new Map() }, COUNTS, false);
  expect(text.match(/note: read \d+/g)).toHaveLength(shown);
  expect(/note: (and \d+ more places): --json has all/.exec(text)?.[1] ?? null).toBe(more);
});

const coverage: Coverage = {
  reads: 100,
  guard: 0,
  annotation: 60,
  custody: 0,
  cannotTell: 2,
  uncovered: 40,
  byFolder: Array.from({ length: 40 }, (_, at) => ({
    folder: `src/${String(at).padStart(2, "0")}|x`,
    reads: 2,
    covered: at === 39 ? 0 : 1,
  })),
  handedOn: { records: 0, outOfSight: 0, cannotTell: 0, dynamicCalls: 0, byFolder: [] },
  skipped: [...Array.from({ length: 60 }, (_, at) => `lib/${at % 7}/${at}.ts`), "page.vue", "src/one.ts"],
  skippedFor: [...Array.from({ length: 60 }, () => "left-out" as const), "template", "no-project"],
};
const report: Report = { command: "check", diagnostics: [], texts: new Map(), coverage };

test("of many folders those are shown with the most that is not covered", () => {
  const pretty = renderPretty(report, COUNTS, false);
  expect(pretty.match(/^covered in /gm)).toHaveLength(30);
  expect(pretty).toContain("covered in src/39|x");
  expect(pretty).toContain("and 10 other folders: --json has all\n");
});

test("files that are not checked stand by reason, in their folders where they are many", () => {
  const left = (folders: readonly string[], reason: SkipReason = "outside"): string => {
    const skipped = folders.flatMap((folder) => Array.from({ length: 3 }, (_, at) => `${folder}${at}.ts`));
    const skippedFor = skipped.map(() => reason);
    return renderPretty({ ...report, coverage: { ...coverage, skipped, skippedFor } }, COUNTS, false)
      .split("\n")
      .filter((line) => /not checked|outside/.test(line))
      .join("\n");
  };
  expect(renderPretty(report, COUNTS, false)).toContain(`\
not checked: 62 (--json names each)
  1 that no project has: src/one.ts
  1 templates, which no compiler of TypeScript reads: page.vue
  60 left out, as tests and scripts are and what \`check.exclude\` names: lib (60)
`);
  expect(left(["../a/src/x/", "../b/src/"])).toBe(
    "not checked: 6 (--json names each)\n  6 outside the folder of the config: ../a/src/x (3), ../b/src (3)",
  );
  expect(left(["", "a/", "b/c/", "b/d/", "e/", "f/", "g/"])).toContain(
    ": b (6), . (3), a (3), e (3), f (3), and 1 other folder",
  );
  expect(left([""])).toBe("not checked: 3\n  3 outside the folder of the config: 0.ts, 1.ts, 2.ts");
  expect(left([])).toBe("");
});

test("of too many findings Markdown shows those that matter most, in their order", () => {
  const finding = (at: number): Diagnostic => ({
    rule: "code/x",
    severity: at % 3 === 2 ? "error" : "info",
    message: `finding ${at}`,
    place: place("a.ts", at + 1),
  });
  const diagnostics = Array.from({ length: 90 }, (_, at) => finding(at));
  const text = renderMarkdown({ ...report, diagnostics }, { error: 30, warning: 0, info: 60 });
  const shown = [...text.matchAll(/^\| (error|info) \|.*finding (\d+)/gm)].map(([, severity, at]) => ({
    severity,
    at: Number(at),
  }));
  expect(shown).toHaveLength(50);
  expect(shown.filter(({ severity }) => severity === "error")).toHaveLength(30);
  expect(shown.map(({ at }) => at)).toEqual(shown.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(text).toContain("and 40 more\n");
});

test("Markdown has the coverage by folder", () => {
  const text = renderMarkdown(report, COUNTS);
  expect(text).toContain(
    "No findings.\n\n**60 %** of 100 reads of personal data are covered. Of 2 more reads nobody can tell. 62 files not checked.\n",
  );
  expect(text).toContain("| Folder | Reads | Covered | |\n|--|--:|--:|--:|\n| `src/00\\|x` | 2 | 1 | 50 % |\n");
  expect(text).toContain("| `src/39\\|x` | 2 | 0 | 0 % |\n\nand 20 other folders\n");
});

test("records that are handed on whole, and calls that nobody resolves, stand in the table and in the comment", () => {
  const handedOn = { records: 12, outOfSight: 3, cannotTell: 1, dynamicCalls: 2, byFolder: [] };
  const handing: Report = { ...report, coverage: { ...coverage, handedOn } };
  expect(renderPretty(handing, COUNTS, false)).toMatch(
    /records handed on whole +12\n {2}out of sight: to packages, or to what takes anything +3\ncalls that only running the code resolves +2\n/,
  );
  expect(coverageMarkdown(handing.coverage!)).toContain(
    "12 records are handed on whole, 3 of them out of sight. Of 2 calls with personal data only running the code tells what they run.",
  );
  expect(coverageMarkdown(coverage)).not.toContain("handed on");
});
