import { chmod, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

let path = "";
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-fmt-"));
  await mkdir(join(folder, "policies"));
  path = join(folder, "policies/data.md");
});

async function fmt(...flags: readonly string[]): Promise<{ exit: number; stderr: string }> {
  const io = captureIo(folder);
  return { exit: await run(["fmt", ...flags], io), stderr: io.written.stderr };
}

test("a read-only file is not replaced, and one sentence says why", async () => {
  const text = "---\nemail: {from: [you]}\n---\n# T\n";
  await writeFile(path, text);
  await chmod(path, 0o444);
  const { exit, stderr } = await fmt();
  expect(exit).toBe(2);
  expect(stderr).toContain("`policies/data.md` cannot be written: it is read-only; make it writable first");
  expect(await readFile(path, "utf8")).toBe(text);
  await chmod(path, 0o644);
  expect((await fmt()).exit).toBe(0);
});

test("where a checkout made every line end in CRLF, one hint says how to stop that; elsewhere none does", async () => {
  await writeFile(path, "---\r\nemail: { from: [you] }\r\n---\r\n# T\r\n");
  expect(await fmt("--check")).toEqual({ exit: 1, stderr: expect.stringMatching(/^hint: .*\*\.md text eol=lf.*\n$/) });
  await writeFile(path, "---\nemail: {from: [you]}\n---\n# T\n");
  expect(await fmt("--check")).toEqual({ exit: 1, stderr: "" });
});
