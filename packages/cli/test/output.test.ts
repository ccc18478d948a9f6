import { mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { confine, inside } from "../src/output/confine.ts";
import { isCurrent, writeFiles } from "../src/output/write-files.ts";

const WHAT = "the folder of the config";
let root = "";
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "candor-")));
});

test("an output goes below the root, whether its folder exists or not", async () => {
  expect(await confine(root, "a/b/c.ts", WHAT)).toEqual({ target: join(root, "a/b/c.ts") });
});

test("an output does not leave the root: by its path, by a link, or as a link", async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "candor-"));
  await symlink(elsewhere, join(root, "out"));
  await symlink(join(root, "real.ts"), join(root, "link.ts"));
  await symlink("nowhere", join(root, "dangling"));
  await writeFile(join(root, "file"), "mine");
  await mkdir(join(root, "folder"));
  const paths = [
    "../a.ts",
    "a/../../b.ts",
    "a\\..\\b.ts",
    "/etc/a.ts",
    "C:\\a.ts",
    ".",
    "out/a.ts",
    "out/b/a.ts",
    "link.ts",
    "dangling/a.ts",
    "file/a.ts",
    "folder",
  ];
  const allowed = await Promise.all(
    paths.map(async (path) => ("target" in (await confine(root, path, WHAT)) ? [path] : [])),
  );
  expect(allowed.flat()).toEqual([]);
});

test("a link that stays below the root is followed", async () => {
  await mkdir(join(root, "web"));
  await symlink(join(root, "web"), join(root, "public"));
  expect(await confine(root, "public/page.html", WHAT)).toHaveProperty("target");
});

test("inside means below, not beside with the same start", () => {
  expect(inside("/a/b", "/a/b/c")).toBe(true);
  expect(inside("/a/b", "/a/bc")).toBe(false);
  expect(inside("/a/b", "/a/b")).toBe(false);
  expect(inside("/a/b", "/a/b/..c")).toBe(true);
});

test("all files are written, and nothing else stays behind", async () => {
  const outputs = [1, 2].map((n) => ({ target: join(root, `new/${n}.txt`), text: `${n}\n` }));
  expect(await writeFiles(outputs)).toBeNull();
  expect(await readFile(join(root, "new/2.txt"), "utf8")).toBe("2\n");
  expect(await readdir(join(root, "new"))).toEqual(["1.txt", "2.txt"]);
});

test("where one file cannot be written, none is, and nothing stays behind", async () => {
  await writeFile(join(root, "file"), "old");
  const outputs = ["file", "file/below"].map((path) => ({ target: join(root, path), text: "new" }));
  expect(await writeFiles(outputs)).toMatchObject({ output: outputs[1] });
  expect(await readFile(join(root, "file"), "utf8")).toBe("old");
  expect(await readdir(root)).toEqual(["file"]);
});

test("where a later file cannot take its place, those before it are as they were", async () => {
  await writeFile(join(root, "first"), "old");
  await mkdir(join(root, "third/full"), { recursive: true });
  const outputs = ["first", "new", "third"].map((path) => ({ target: join(root, path), text: "new" }));
  expect(await writeFiles(outputs)).toMatchObject({ output: outputs[2] });
  expect(await readFile(join(root, "first"), "utf8")).toBe("old");
  expect(await readdir(root)).toEqual(["first", "third"]);
});

test("a file is current when it says the same, whatever its line ends", async () => {
  const target = join(root, "a");
  expect(await isCurrent({ target, text: "a\nb\n" })).toBe(false);
  await writeFile(target, "a\r\nb\r\n");
  expect(await isCurrent({ target, text: "a\nb\n" })).toBe(true);
  expect(await isCurrent({ target, text: "a\nc\n" })).toBe(false);
});
