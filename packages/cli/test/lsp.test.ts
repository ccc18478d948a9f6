import { mkdir, mkdtemp, realpath, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { policyFor, policyOf } from "../src/lsp/find-policy.ts";
import { installedPage, ruleOf } from "../src/lsp/rule-page.ts";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

test("lsp on a terminal, or without streams, says that editors start it", async () => {
  const terminal = captureIo("/", {
    isTTY: { stdin: true, stdout: true, stderr: true },
    streams: () => {
      throw new Error("nobody should read here");
    },
  });
  expect(await run(["lsp"], terminal)).toBe(2);
  expect(terminal.written).toEqual({
    stdout: "",
    stderr: "error: `candor lsp` is for editors, which start it themselves: docs/editors.md shows how\n",
  });
  const none = captureIo("/");
  expect(await run(["lsp"], none)).toBe(2);
  expect(none.written.stderr).toContain("needs its standard input and output");
});

/** A folder with these files; those of JSON hold a config, all others a document. */
async function folderWith(...files: readonly string[]): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "candor-")));
  for (const file of files) {
    await mkdir(join(folder, file, ".."), { recursive: true });
    await writeFile(join(folder, file), file.endsWith(".json") ? '{"policies": "legal"}' : "---\n---\n# X\n");
  }
  return folder;
}

test.each([
  ["a config, whatever else is there", ["candor.config.json", "legal/data.md", "policies/company.md"], "legal"],
  ["no config", ["policies/company.md", "company.md"], "policies"],
  ["a policy that is opened itself", ["company.md"], "."],
  ["no policy", ["policies/data.md", "README.md"], null],
] as const)("the policy of a folder with %s", async (_, files, expected) => {
  const folder = await folderWith(...files);
  expect((await policyFor(folder))?.folder ?? null).toBe(expected && join(folder, expected));
});

test.each([
  ["policies/purposes/a.md", ["policies/company.md"], "policies"],
  ["policies/fr/data.md", ["policies/company.md", "policies/fr/company.md"], "policies"],
  ["legal/data.md", ["candor.config.json", "legal/data.md"], "legal"],
  ["notes.md", ["policies/company.md"], null],
] as const)("the policy of %s", async (path, files, expected) => {
  const folder = await folderWith(...files);
  expect((await policyOf(join(folder, path)))?.folder ?? null).toBe(expected && join(folder, expected));
});

test("the folder of a config is the policy of a folder below it, or above it, and of no other", async () => {
  const folder = await folderWith("candor.config.json", "legal/data.md", "src/x.md");
  expect((await policyFor(join(folder, "legal")))?.folder).toBe(join(folder, "legal"));
  expect(await policyFor(join(folder, "src"))).toBeNull();
});

test("a rule's page is where its package is", () => {
  expect(installedPage("keep/missing")).toMatch(/^file:.*\/rules\/keep\/missing\/page\.md$/);
  expect(installedPage("config/invalid")).toMatch(/^file:.*\/rules\/config\/invalid\/page\.md$/);
  expect(ruleOf("no/rule")).toBeNull();
});
