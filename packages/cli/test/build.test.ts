import { mkdtemp, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";
import { confirmDrafts } from "./confirm-drafts.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-"));
  const facts = ["--name", "Crumb", "--address", "Recife", "--contact", "hi@crumb.example", "--places", "BR"];
  const people = ["--owner", "Ada", "--lead", "Ada", "--officer", "Ada", "--code"];
  await candor("init", ...facts, ...people, "--reviewed", "2026-11-02", "--rehearsed", "2026-11-02");
  await confirmDrafts(folder);
});

async function candor(...argv: string[]): Promise<{ exit: number; stdout: string }> {
  const io = captureIo(folder);
  const exit = await run(argv, io);
  return { exit, stdout: io.written.stdout };
}

test("a file that would not change is not touched", async () => {
  await candor("build");
  const guard = join(folder, "src/candor.gen.ts");
  await utimes(guard, 1_000, 1_000);
  const { exit, stdout } = await candor("build");
  expect(exit).toBe(0);
  expect(stdout).toContain("unchanged  src/candor.gen.ts\n");
  expect((await stat(guard)).mtimeMs).toBe(1_000_000);
});

test("a changed fact of the policy changes the guard file, and --check tells before it does", async () => {
  await candor("build");
  const data = join(folder, "policies/data.md");
  await writeFile(data, (await readFile(data, "utf8")).replaceAll("3 years", "2 years"));
  const checked = await candor("build", "--check", "--json");
  expect(checked.exit).toBe(1);
  expect(JSON.parse(checked.stdout)).toMatchObject({
    ok: false,
    files: expect.arrayContaining([{ path: "src/candor.gen.ts", state: "stale" }]),
  });
  expect((await candor("build")).stdout).toContain("written    src/candor.gen.ts\n");
  expect((await candor("build", "--check")).exit).toBe(0);
});
