import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, readPolicy } from "@candor/compiler";
import { expect, test } from "vitest";
import { recordDuty } from "../src/init/duty.ts";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

async function initialised(...argv: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  const io = captureIo(folder);
  if ((await run(["init", ...argv], io)) !== 0) throw new Error(io.written.stderr);
  return folder;
}

async function compiled(folder: string): Promise<ReturnType<typeof compile>> {
  const policies = join(folder, "policies");
  return compile({ folder: policies, ...(await readPolicy(policies)) });
}

for (const places of ["EU", "DE,UK", "BR", "US-CA,US-ME", "JP,TH", "US"]) {
  test(`the first policy of a company in ${places} compiles without a finding`, async () => {
    const { model, diagnostics } = await compiled(await initialised("--places", places));
    expect(diagnostics).toEqual([]);
    expect(model?.purposes).toHaveLength(1);
  });
}

test("answers stand in the policy as they were given, whatever characters they have", async () => {
  const name = `"Crumb" & Söhne: 'bread' # {1} \\ 日本`;
  const { model, diagnostics } = await compiled(
    await initialised("--name", name, "--contact", "a@b.example", "--address", "- x", "--places", "de, us-ca"),
  );
  expect(diagnostics).toEqual([]);
  expect(model?.company).toMatchObject({
    name,
    contact: "a@b.example",
    address: "- x",
    establishedIn: ["DE", "US-CA"],
  });
});

test("init claims no review and no rehearsal: the days are stand-ins, and the line above says so", async () => {
  const folder = await initialised();
  for (const [file, key] of [
    ["mission", "reviewed"],
    ["breach", "rehearsed"],
  ]) {
    const text = await readFile(join(folder, `policies/${file}.md`), "utf8");
    expect(text).toMatch(new RegExp(`^# A stand-in: .*\n${key}: 2000-01-01$`, "m"));
  }
});

test("a second init overwrites nothing and says what stands there", async () => {
  const folder = await initialised();
  const company = await readFile(join(folder, "policies/company.md"), "utf8");
  const io = captureIo(folder);
  expect(await run(["init", "--name", "Other"], io)).toBe(2);
  expect(io.written.stderr).toContain("policies, candor.config.json, .github/workflows/candor.yml");
  expect(await readFile(join(folder, "policies/company.md"), "utf8")).toBe(company);
});

test("an answer that cannot be is refused before anything is written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  for (const argv of [
    ["--places", "Germany"],
    ["--name", " "],
    ["--address", "a\u001b[2Jb"],
  ]) {
    expect(await run(["init", ...argv], captureIo(folder))).toBe(2);
  }
  expect(await readdir(folder)).toEqual([]);
});

test("the duty to keep a record follows the places", () => {
  expect(recordDuty(["DE", "UK"])).toEqual({ because: "legal-obligation", under: "GDPR 7(1), UK GDPR 7(1)" });
  expect(recordDuty(["US-CA"])).toEqual({ because: "legal-obligation", under: "11 CCR 7101" });
  expect(recordDuty(["JP"])).toEqual({ because: "legitimate-interest", under: null });
});
