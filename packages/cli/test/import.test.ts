import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, readPolicy } from "@candor/compiler";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

const SCHEMA = new URL("../../../schemas/import.schema.json", import.meta.url);
const POLICY =
  'We ask you for your name. We may collect your gender. We never sell your data.\n\nAcme Ltd ("we") sells nails.\n';

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function imported(folder: string, ...argv: string[]) {
  const io = captureIo(folder);
  return { exit: await run(["import", ...argv], io), ...io.written };
}

test("what --json prints fits its schema", async () => {
  const { stdout } = await imported(await folderWith({ "privacy.md": POLICY }), "privacy.md", "--json");
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(await readFile(SCHEMA, "utf8")) as object,
  );
  expect(validate(JSON.parse(stdout)) || validate.errors).toBe(true);
});

test("a draft has no finding but those about what is open", async () => {
  const folder = await folderWith({ "privacy.md": POLICY });
  await imported(folder, "privacy.md");
  const policies = join(folder, "policies");
  const { diagnostics } = compile({ folder: policies, ...(await readPolicy(policies)) });
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(
    diagnostics.filter(({ rule }) => /^(?:yaml|id|reference)\/|^field\/(?:unknown|type)|^file\/unknown/.test(rule)),
  ).toEqual([]);
});

test("--dry-run writes nothing, and a second import overwrites nothing", async () => {
  const folder = await folderWith({ "privacy.md": POLICY });
  expect((await imported(folder, "privacy.md", "--dry-run")).exit).toBe(0);
  expect(await readdir(folder)).toEqual(["privacy.md"]);
  await imported(folder, "privacy.md");
  const company = await readFile(join(folder, "policies/company.md"), "utf8");
  const again = await imported(folder, "privacy.md");
  expect([again.exit, again.stderr]).toEqual([
    2,
    "error: nothing was written, because `policies` holds something already: breach.md, company.md, data.md, mission.md, recipients.md, and 2 more\n",
  ]);
  expect(await readFile(join(folder, "policies/company.md"), "utf8")).toBe(company);
});

test("a file that is named twice, be it through a link, is read once", async () => {
  const folder = await folderWith({ "privacy.md": POLICY });
  await symlink(join(folder, "privacy.md"), join(folder, "link.md"));
  const { stdout, stderr } = await imported(folder, "privacy.md", "link.md", "--json", "--dry-run");
  expect((JSON.parse(stdout) as { sources: unknown[] }).sources).toHaveLength(1);
  expect(stderr).toBe("note: `link.md` is named twice and read once\n");
});

test("what is not text is refused in one sentence, and nothing is written", async () => {
  const folder = await folderWith({
    "utf16.md": new Uint8Array([0xff, 0xfe, 0x57, 0x00]),
    "zeros.md": new Uint8Array(1_000),
    "named.md": "%PDF-1.7 inside",
    "good.md": POLICY,
  });
  await mkdir(join(folder, "sub"));
  const { exit, stderr } = await imported(folder, "good.md", "utf16.md", "zeros.md", "named.md", "sub");
  expect(exit).toBe(2);
  expect(stderr.split("\n").map((line) => line.replace(/;.*|: turn.*/, ""))).toEqual([
    "error: `utf16.md` is not text in UTF-8",
    "error: `zeros.md` is not text",
    "error: `named.md` is a PDF",
    "error: `sub` is a folder",
    "",
  ]);
  expect(await readdir(folder)).not.toContain("policies");
});

test("a file where the folder should be, and a folder of another tool, are refused", async () => {
  const folder = await folderWith({ "privacy.md": POLICY, taken: "" });
  for (const out of ["taken", ".git/policies", "privacy.md/policies"]) {
    const { exit, stderr } = await imported(folder, "privacy.md", "--out", out);
    expect([exit, stderr]).toEqual([2, expect.stringContaining("nothing was written")]);
  }
  expect((await readdir(folder)).toSorted()).toEqual(["privacy.md", "taken"]);
});

test("what a hostile file says cannot move the cursor", async () => {
  const folder = await folderWith({ "privacy.md": "Qwerty \u001b[2J\u009b31m zxcvb uiop.\n".repeat(3) });
  const { stdout } = await imported(folder, "privacy.md", "--verbose");
  // oxlint-disable-next-line no-control-regex -- what must not be there
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
