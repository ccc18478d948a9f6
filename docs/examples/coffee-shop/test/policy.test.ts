import { execFile } from "node:child_process";
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
