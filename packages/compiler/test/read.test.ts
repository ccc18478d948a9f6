import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compile } from "../src/compile.ts";
import { readPolicy } from "../src/read/read-policy.ts";

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "candor-read-")), "policies");
  mkdirSync(folder);
});

afterEach(() => {
  rmSync(join(folder, ".."), { recursive: true });
});

const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const rules = (diagnostics: readonly { rule: string; place: { file: string } }[]): readonly string[] =>
  diagnostics.map(({ rule, place }) => `${rule} ${place.file.replace(folder, "policies")}`);

test("reads the documents, sorted, and nothing else", async () => {
  for (const path of [
    "purposes/b.md",
    "purposes/a.md",
    "company.md",
    "fr/company.md",
    "tests/a.md",
    "README.md",
    "notes.txt",
  ]) {
    write(path, path);
  }
  for (const path of [
    ".git/a.md",
    "translations.lock",
    "releases/1.0.0.json",
    "releases/notes.md",
    "pt-BR/purposes/a.md",
  ])
    write(path, path);
  const { files, releases, diagnostics } = await readPolicy(folder);
  expect(files.map(({ within }) => within)).toEqual(["company.md", "purposes/a.md", "purposes/b.md"]);
  expect(files[1]).toEqual({ path: `${folder}/purposes/a.md`, within: "purposes/a.md", text: "purposes/a.md" });
  expect(releases.map(({ within }) => within)).toEqual(["releases/1.0.0.json"]);
  expect(diagnostics).toEqual([]);
});

test("a folder that is not there is one finding", async () => {
  const read = await readPolicy(`${folder}/nowhere`);
  expect(rules(read.diagnostics)).toEqual(["file/missing policies/nowhere"]);
  const { model, diagnostics } = compile({ folder: `${folder}/nowhere`, ...read });
  expect([model, rules(diagnostics)]).toEqual([null, ["file/missing policies/nowhere"]]);
});

test("so is a file in its place, and an empty folder", async () => {
  write("a", "text");
  expect(rules((await readPolicy(`${folder}/a`)).diagnostics)).toEqual(["file/missing policies/a"]);
  const read = await readPolicy(`${folder}/`);
  expect(rules(read.diagnostics)).toEqual(["file/empty-folder policies"]);
  expect(rules(compile({ folder: `${folder}/`, ...read }).diagnostics)).toEqual(["file/empty-folder policies"]);
});

test("one file that cannot be read does not hide another", async () => {
  write("company.md", "\uFEFF---\r\na: 1\r\n---\r\n");
  write("data.md", new Uint8Array([0x2d, 0xff, 0xfe]));
  write("rights.md", "a".repeat(1_000_001));
  symlinkSync("/etc/hostname", join(folder, "breach.md"));
  symlinkSync(join(folder, "company.md"), join(folder, "mission.md"));
  symlinkSync(join(folder, "gone"), join(folder, "report.md"));
  mkdirSync(join(folder, "recipients.md"));
  const { files, diagnostics } = await readPolicy(folder);
  expect(files.map(({ within, text }) => [within, text])).toEqual([
    ["company.md", "---\r\na: 1\r\n---\r\n"],
    ["mission.md", "---\r\na: 1\r\n---\r\n"],
  ]);
  expect(rules(diagnostics)).toEqual([
    "file/symlink policies/breach.md",
    "file/unreadable policies/data.md",
    "file/unreadable policies/report.md",
    "file/too-large policies/rights.md",
  ]);
});

test("a file that may not be read is a finding", async () => {
  write("company.md", "---\n---\n");
  chmodSync(join(folder, "company.md"), 0);
  const { files, diagnostics } = await readPolicy(folder);
  // The superuser may read every file.
  const expected = process.getuid?.() === 0 ? [] : ["file/unreadable policies/company.md"];
  expect(rules(diagnostics)).toEqual(expected);
  expect(files).toHaveLength(1 - expected.length);
});

test("a document that cannot be read is not called missing", async () => {
  cpSync(new URL("fixtures/minimal", import.meta.url), folder, { recursive: true });
  write("breach.md", "a".repeat(1_000_001));
  const { model, diagnostics } = compile({ folder, ...(await readPolicy(folder)) });
  expect([model, rules(diagnostics)]).toEqual([null, ["file/too-large policies/breach.md"]]);
});

test("reads two thousand files", async () => {
  for (let index = 0; index < 2_000; index++) write(`purposes/p-${index}.md`, "---\n---\n");
  expect((await readPolicy(folder)).files).toHaveLength(2_000);
});
