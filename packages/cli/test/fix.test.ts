import { chmod, cp, mkdtemp, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagnostic } from "@candor/model";
import * as fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { applyFixes } from "../src/fix/apply-fixes.ts";
import { fixAll } from "../src/fix/fix-all.ts";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";
const MINIMAL = join(import.meta.dirname, "../../compiler/test/fixtures/minimal");
const USE = "policies/purposes/send-your-bread.md";
let folder = "";

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-fix-")));
  await cp(MINIMAL, join(folder, "policies"), { recursive: true });
});

/** Changes a file of the policy, and gives what it said before. */
async function change(path: string, edit: (text: string) => string): Promise<string> {
  const text = await readFile(join(folder, path), "utf8");
  await writeFile(join(folder, path), edit(text));
  return text;
}

test("lint --fix mends what has one right answer, writes the file once, and reports the rest", async () => {
  const before = await change(USE, (text) =>
    text.replace("kind: deliver", "kind: delver").replace("because: ", "because:"),
  );
  await change("policies/rights.md", (text) => text.replace("14 days", "soon"));
  const io = captureIo(folder);
  expect(await run(["lint", "--fix"], io)).toBe(1);
  expect(await readFile(join(folder, USE), "utf8")).toBe(before);
  expect(io.written.stdout).toMatch(
    new RegExp(
      `^fixed {2}${USE}:3:8 {2}put a space behind the colon\nfixed {2}${USE}:2:7 {2}write \`deliver\`\nerror field/type: .soon. is not a length of time`,
    ),
  );
});

test("what --fix did stands in the JSON", async () => {
  await change(USE, (text) => text.replace("kind: deliver", "kind: delver"));
  const io = captureIo(folder);
  expect(await run(["lint", "--fix", "--json"], io)).toBe(0);
  expect(JSON.parse(io.written.stdout)).toMatchObject({
    ok: true,
    fixed: [{ rule: "field/type", title: "write `deliver`" }],
  });
});

test("without a fix nothing is written", async () => {
  const { mtimeMs } = await stat(join(folder, USE));
  expect(await run(["lint", "--fix"], captureIo(folder))).toBe(0);
  expect((await stat(join(folder, USE))).mtimeMs).toBe(mtimeMs);
});

test("line ends, a byte order mark and permissions stay as they were", async () => {
  const before = await change(
    USE,
    (text) => `\uFEFF${text.replaceAll("\n", "\r\n").replace("kind: deliver", "kind: delver")}`,
  );
  await chmod(join(folder, USE), 0o640);
  expect(await run(["lint", "--fix"], captureIo(folder))).toBe(0);
  expect(await readFile(join(folder, USE), "utf8")).toBe(`\uFEFF${before.replaceAll("\n", "\r\n")}`);
  expect((await stat(join(folder, USE))).mode & 0o777).toBe(0o640);
});

test("a file that somebody else changes meanwhile is left to them", async () => {
  const text = await readFile(join(folder, USE), "utf8");
  const place = (offset: number) => ({ line: 1, column: 1, offset });
  const edits = [{ place: { file: USE, start: place(0), end: place(3) }, text: "***" }];
  const found: Diagnostic = {
    rule: "a/b",
    severity: "error",
    message: "m",
    place: { file: USE, start: place(0), end: place(3) },
    fix: { title: "t", edits },
  };
  const look = async () => ({ diagnostics: [found], texts: new Map([[USE, `${text}old`]]) });
  expect(await fixAll(look, folder)).toEqual({ failure: `\`${USE}\` was changed by somebody else meanwhile` });
  expect(await readFile(join(folder, USE), "utf8")).toBe(text);
});

test("a fix that brings itself back for ever ends after ten rounds", async () => {
  const place = { line: 1, column: 1, offset: 0 };
  const at = { file: USE, start: place, end: place };
  const found: Diagnostic = {
    rule: "a/b",
    severity: "error",
    message: "m",
    place: at,
    fix: { title: "t", edits: [{ place: at, text: "x" }] },
  };
  const look = async () => ({
    diagnostics: [found],
    texts: new Map([[USE, await readFile(join(folder, USE), "utf8")]]),
  });
  const mended = await fixAll(look, folder);
  expect("fixed" in mended && mended.fixed).toHaveLength(10);
  expect(await readFile(join(folder, USE), "utf8")).toMatch(/^x{10}---/);
});

test("of fixes that overlap or touch, the first is made; all edits of a fix or none", () => {
  const text = "abcdefghijklmnopqrst";
  const range = fc
    .tuple(fc.nat({ max: 18 }), fc.integer({ min: 0, max: 3 }))
    .map(([start, length]) => [start, Math.min(start + length, 20)] as const);
  // The edits of one fix never overlap each other: that is what a fix is.
  const fixes = fc.array(
    fc.array(range, { minLength: 1, maxLength: 2 }).filter((ranges) => isApart(ranges)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fixes, (all) => {
      const position = (offset: number) => ({ line: 1, column: offset + 1, offset });
      const diagnostics = all.map((ranges, index): Diagnostic => {
        const edits = ranges.map(([start, end]) => ({
          place: { file: "a", start: position(start), end: position(end) },
          text: `<${index}>`,
        }));
        const { place } = edits[0] ?? { place: { file: "a", start: position(0), end: position(0) } };
        return { rule: `r/${index}`, severity: "error", message: "m", place, fix: { title: String(index), edits } };
      });
      const { changed, fixed } = applyFixes(diagnostics, new Map([["a", text]]));
      // Each edit that was made stands in the text once, and what no edit covers stands there in its order.
      const made = fixed.flatMap(({ title }) => all[Number(title)] ?? []);
      const covered = new Set(
        made.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)),
      );
      const after = changed.get("a") ?? text;
      expect(after.match(/<\d+>/g)?.length ?? 0).toBe(made.length);
      expect(after.replaceAll(/<\d+>/g, "")).toBe(
        text
          .split("")
          .filter((_, at) => !covered.has(at))
          .join(""),
      );
    }),
  );
});

function isApart([first, second]: readonly (readonly [start: number, end: number])[]): boolean {
  return !first || !second || first[1] < second[0];
}
