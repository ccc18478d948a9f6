import { expect, test } from "vitest";
import { allRules } from "../src/rule-pages.ts";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

test("every rule of every package can be explained, by a page that is about it", async () => {
  const rules = await allRules();
  const pages = await Promise.all(rules.map(async ({ id, page }) => ({ id, heading: (await page()).split("\n")[0] })));
  expect(pages).toEqual(rules.map(({ id }) => ({ id, heading: `# ${id}` })));
  const groups = new Set(rules.map(({ id }) => id.split("/")[0]));
  expect([...groups]).toEqual(expect.arrayContaining(["data", "code", "config"]));
});

test("every rule is listed once, with its severity", async () => {
  const io = captureIo("/");
  expect(await run(["rules"], io)).toBe(0);
  const ids = io.written.stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  expect(io.written.stdout).toMatch(/^data\/unknown +error +\S/m);
});

test("a page is printed as it is written, its headings bold on a terminal", async () => {
  const plain = captureIo("/");
  const terminal = captureIo("/", { isTTY: { stdin: true, stdout: true, stderr: true } });
  expect([await run(["explain", "data/unknown"], plain), await run(["explain", "data/unknown"], terminal)]).toEqual([
    0, 0,
  ]);
  expect(plain.written.stdout).toMatch(/^# data\/unknown\n/);
  expect(terminal.written.stdout).toContain("\u001b[1m# data/unknown\u001b[22m");
});
