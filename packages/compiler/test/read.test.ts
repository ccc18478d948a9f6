import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
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
  const { files, lock, releases, diagnostics } = await readPolicy(folder);
  expect(files.map(({ within }) => within)).toEqual([
    "company.md",
    "fr/company.md",
    "pt-BR/purposes/a.md",
    "purposes/a.md",
    "purposes/b.md",
  ]);
  expect(files[3]).toEqual({ path: `${folder}/purposes/a.md`, within: "purposes/a.md", text: "purposes/a.md" });
  expect(lock?.within).toBe("translations.lock");
  expect(releases.map(({ within }) => within)).toEqual(["releases/1.0.0.json"]);
  expect(diagnostics).toMatchObject([
    { rule: "file/unknown", severity: "warning", help: "rename it to `notes.md`, or move it out of this folder" },
  ]);
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
  const found = ["file/empty-folder policies", "file/unknown policies/a"];
  expect(rules(read.diagnostics)).toEqual(found);
  expect(rules(compile({ folder: `${folder}/`, ...read }).diagnostics)).toEqual(found);
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
    "file/unreadable policies/recipients.md",
    "file/unreadable policies/report.md",
    "file/too-large policies/rights.md",
  ]);
});

test("what Candor writes of all languages may be larger than what people write", async () => {
  write("company.md", "---\na: 1\n---\n");
  write("translations.lock", "#".repeat(2_000_000));
  mkdirSync(join(folder, "releases"));
  write("releases/1.0.0.json", " ".repeat(21_000_000));
  const { lock, releases, diagnostics } = await readPolicy(folder);
  expect([lock?.text.length, releases[0]?.text.length]).toEqual([2_000_000, 21_000_000]);
  expect(rules(diagnostics)).not.toContain("file/too-large policies/translations.lock");
  write("translations.lock", "#".repeat(100_000_001));
  expect(rules((await readPolicy(folder)).diagnostics)).toContain("file/too-large policies/translations.lock");
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

const minimal = (): void => cpSync(new URL("fixtures/minimal", import.meta.url), folder, { recursive: true });
const all = async (): Promise<readonly string[]> =>
  compile({ folder, ...(await readPolicy(folder)) }).diagnostics.map(({ rule, place, message }) =>
    `${rule} ${place.file.replace(folder, "policies")}: ${message}`.replace(folder, "policies"),
  );

test.skipIf(process.platform === "win32")("a pipe is a finding and is never opened", async () => {
  minimal();
  mkdirSync(join(folder, "releases"));
  for (const path of ["report.md", "notes", "releases/1.0.0.json"]) execFileSync("mkfifo", [join(folder, path)]);
  symlinkSync(join(folder, "notes"), join(folder, "purposes/pipe.md"));
  const pipe = "this is neither a file nor a folder";
  expect(await all()).toEqual([
    `file/unreadable policies/notes: ${pipe}`,
    `file/unreadable policies/purposes/pipe.md: ${pipe}`,
    `file/unreadable policies/releases/1.0.0.json: ${pipe}`,
    `file/unreadable policies/report.md: ${pipe}`,
  ]);
});

test("a link to a folder is a finding, wherever it leads", async () => {
  minimal();
  symlinkSync("/etc", join(folder, "purposes/dir"));
  symlinkSync(join(folder, "purposes"), join(folder, "again"));
  symlinkSync(join(folder, "purposes"), join(folder, "purposes/round.md"));
  symlinkSync(join(folder, "gone"), join(folder, "purposes/nowhere"));
  const link = "this link leads to a folder, which is not read";
  expect(await all()).toEqual([
    `file/symlink policies/again: ${link}`,
    `file/symlink policies/purposes/dir: ${link}`,
    "file/unreadable policies/purposes/nowhere: this link leads nowhere",
    `file/symlink policies/purposes/round.md: ${link}`,
  ]);
});

test("purposes that cannot be read are not called missing, nor what names them unknown", async () => {
  minimal();
  rmSync(join(folder, "purposes"), { recursive: true });
  symlinkSync("/etc", join(folder, "purposes"));
  expect(await all()).toEqual(["file/symlink policies/purposes: this link leads to a folder, which is not read"]);
});

test("a folder in a file's place, and a name in capitals, say what they are", async () => {
  minimal();
  mkdirSync(join(folder, "purposes/use.md"));
  mkdirSync(join(folder, "releases/1.0.0.json"), { recursive: true });
  for (const path of ["company.md", "purposes/send-your-bread.md"])
    renameSync(join(folder, path), join(folder, path.replace(".md", ".MD")));
  expect(await all()).toEqual([
    "file/unreadable policies/company.MD: `company.MD` is not read: its name has capital letters",
    "file/unreadable policies/purposes/send-your-bread.MD: `purposes/send-your-bread.MD` is not read: its name has capital letters",
    "file/unreadable policies/purposes/use.md: this is a folder, not a file",
    "file/unreadable policies/releases/1.0.0.json: this is a folder, not a file",
  ]);
});

test("a folder with a short name is no translation unless its name is a language", async () => {
  minimal();
  for (const name of ["db", "qq", "doc", "fr", "pt-BR", "zh-Hant-TW"]) write(`${name}/company.md`, "# text\n");
  const found = (await all()).map((text) => text.split(":")[0]);
  expect(found.filter((text) => text?.startsWith("file/"))).toEqual(
    ["db", "doc", "qq"].map((name) => `file/unknown policies/${name}/company.md`),
  );
});
