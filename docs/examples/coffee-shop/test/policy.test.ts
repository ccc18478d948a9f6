import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const cwd = fileURLToPath(new URL("..", import.meta.url));

test.each([
  ["the guard and the page are what the policy makes", ["build", "--check"]],
  ["the code does only what the policy says", ["check", "--strict"]],
])("%s", async (_, args) => {
  const { stdout } = await promisify(execFile)("node_modules/.bin/candor", args, { cwd });
  expect(stdout).toContain("0 findings");
});

test("the promises on the page were tested on this policy and this code", async () => {
  const { stdout } = await promisify(execFile)("node_modules/.bin/candor", ["promises", "--json"], { cwd });
  const saved = await readFile(new URL("../../../../policies/promises.json", import.meta.url), "utf8");
  expect(undated(saved)).toEqual(undated(stdout));
});

/** What a run found, whichever day it ran. */
function undated(record: string): object {
  const { results } = JSON.parse(record) as { readonly results: readonly object[] };
  return results.map((result) => ({ ...result, date: null }));
}
