import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, formatDocument, readPolicy } from "@candor/compiler";
import { expect, test } from "vitest";
import { PICKS } from "../src/init/picks.ts";
import { recordDuty } from "../src/init/duty.ts";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";
import { confirmDrafts } from "./confirm-drafts.ts";

async function initialised(...argv: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  const io = captureIo(folder);
  if ((await run(["init", ...argv], io)) !== 0) throw new Error(io.written.stderr);
  return folder;
}

const FACTS = ["--name", "Crumb", "--address", "1 Mill Lane", "--contact", "hi@crumb.example", "--authority", "DPC"];
const PEOPLE = ["--owner", "Ada", "--lead", "Ben", "--officer", "Cy, cy@crumb.example"];
const DRAFTS = ["breach", "company", "data", "keep-a-record", "mission", "recipients", "rights", "safeguards"];
const DAYS = ["--reviewed", "2026-11-02", "--rehearsed", "2026-11-02"];

async function compiled(folder: string): Promise<ReturnType<typeof compile>> {
  const policies = join(folder, "policies");
  return compile({ folder: policies, ...(await readPolicy(policies)) });
}

for (const places of ["EU", "DE,UK", "BR", "US-CA,US-ME", "JP,TH"]) {
  test(`the first policy of a company in ${places} compiles with a question for each file and no other finding, with every draft that init has`, async () => {
    const purposes = PICKS.map(({ key }) => key).join(",");
    const drafts = ["--purposes", purposes, "--age", "16", "--languages", "en", "--mission", "Bake: well."];
    const folder = await initialised(...FACTS, ...PEOPLE, ...DAYS, "--places", places, ...drafts);
    const asked = (await compiled(folder)).diagnostics;
    expect(new Set(asked.map(({ rule }) => rule))).toEqual(new Set(["draft/question"]));
    expect(new Set(asked.map(({ place }) => place.file)).size).toBe(8 + PICKS.length);
    await confirmDrafts(folder);
    const { model, diagnostics } = await compiled(folder);
    expect(diagnostics).toEqual([]);
    expect(model?.purposes).toHaveLength(1 + PICKS.length);
    expect(model?.mission.aims).toEqual([{ id: "mission", says: "Bake: well." }]);
  });

  test(`and so does the least that init writes there`, async () => {
    const folder = await initialised(...FACTS, ...PEOPLE, ...DAYS, "--places", places);
    await confirmDrafts(folder);
    const { model, diagnostics } = await compiled(folder);
    expect(diagnostics).toEqual([]);
    expect(model?.purposes).toHaveLength(1);
  });
}

test("what init writes is in the form that fmt gives", async () => {
  const purposes = PICKS.map(({ key }) => key).join(",");
  const folder = await initialised(...FACTS, "--purposes", purposes, "--places", "DE,UK,BR", "--age", "16");
  const { files } = await readPolicy(join(folder, "policies"));
  expect(files).toHaveLength(8 + PICKS.length);
  for (const file of files) expect(formatDocument(file)).toEqual({ text: file.text, diagnostics: [], left: [] });
});

test("nobody publishes a stand-in: each is an error, and each day that has not been a warning", async () => {
  const { diagnostics } = await compiled(await initialised("--yes"));
  const found = diagnostics.map(({ rule, severity, place }) => `${severity} ${rule} ${place.file.split("/").at(-1)}`);
  expect(new Set(found)).toEqual(
    new Set([
      "error field/stand-in breach.md",
      "error field/stand-in company.md",
      "error field/stand-in mission.md",
      "error field/stand-in rights.md",
      ...DRAFTS.map((name) => `warning draft/question ${name}.md`),
      "warning breach/unrehearsed breach.md",
      "warning mission/overdue mission.md",
    ]),
  );
  expect(diagnostics.map(({ message }) => message)).toContain(
    "`Your company` is a stand-in: nobody has said yet what belongs here",
  );
});

test("who answers and who leads is said by a person: the name of the company stands in for nobody", async () => {
  const folder = await initialised(...FACTS, "--places", "BR");
  const { diagnostics } = await compiled(folder);
  const standIns = diagnostics.filter(({ rule }) => rule === "field/stand-in");
  expect(standIns.map(({ pointer }) => pointer)).toEqual(["/lead", "/dpo", "/owner"]);
  const { model } = await compiled(await initialised(...FACTS, ...PEOPLE, "--places", "BR"));
  expect([model?.mission.owner, model?.breach.lead, model?.company.dpo]).toEqual([
    "Ada",
    "Ben",
    "Cy, cy@crumb.example",
  ]);
});

test("whether there is code follows what lies in the folder, and an option says otherwise", async () => {
  const checks = async (files: readonly string[], ...argv: readonly string[]): Promise<boolean> => {
    const folder = await mkdtemp(join(tmpdir(), "candor-"));
    for (const name of files) await writeFile(join(folder, name), "{}");
    expect(await run(["init", "--yes", ...argv], captureIo(folder))).toBe(0);
    return "check" in JSON.parse(await readFile(join(folder, "candor.config.json"), "utf8"));
  };
  expect([await checks([]), await checks(["package.json"]), await checks(["tsconfig.json"])]).toEqual([
    false,
    true,
    true,
  ]);
  expect([await checks([], "--code"), await checks(["package.json"], "--no-code")]).toEqual([true, false]);
});

test("no code and no CI: no projects, no guard, no workflow", async () => {
  const folder = await initialised(...FACTS, ...PEOPLE, "--no-code", "--no-ci");
  expect(JSON.parse(await readFile(join(folder, "candor.config.json"), "utf8"))).toEqual({
    policies: "policies",
    build: { guard: false, page: "public/privacy" },
  });
  expect(await run(["build"], captureIo(folder))).toBe(0);
  const io = captureIo(folder);
  await run(["promises"], io);
  expect(io.written.stdout + io.written.stderr).toContain("there is no code to test against");
  expect((await readdir(folder)).toSorted()).toEqual(["candor.config.json", "policies", "public"]);
});

test("the config names its schema where it is installed, here or above", async () => {
  const above = await mkdtemp(join(tmpdir(), "candor-"));
  const schema = join(above, "node_modules/@candor/schemas/config.schema.json");
  await mkdir(join(above, "node_modules/@candor/schemas"), { recursive: true });
  await writeFile(schema, "{}");
  for (const [folder, named] of [
    [above, "./node_modules/@candor/schemas/config.schema.json"],
    [join(above, "app"), "../node_modules/@candor/schemas/config.schema.json"],
  ] as const) {
    await mkdir(folder, { recursive: true });
    expect(await run(["init", "--yes"], captureIo(folder))).toBe(0);
    const config = JSON.parse(await readFile(join(folder, "candor.config.json"), "utf8"));
    expect(config.$schema).toBe(named);
  }
});

test("answers stand in the policy as they were given, whatever characters they have", async () => {
  const name = `"Crumb" & Söhne: 'bread' # {1} \\ 日本`;
  const { model, diagnostics } = await compiled(
    await initialised(
      "--name",
      name,
      "--contact",
      "a@b.example",
      "--address",
      "- x",
      "--places",
      "de, us-ca",
      ...DAYS,
      ...PEOPLE,
      "--authority",
      "# x",
    ),
  );
  expect(diagnostics.filter(({ rule }) => rule !== "draft/question")).toEqual([]);
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
  expect(io.written.stderr).toContain("policies/breach.md, policies/company.md");
  expect(await readFile(join(folder, "policies/company.md"), "utf8")).toBe(company);
});

test("an answer that cannot be is refused before anything is written", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  for (const argv of [
    ["--places", "Gondor"],
    ["--established", "DE, Gondor"],
    ["--places", "Georgia"],
    ["--established", "DE, Georgia"],
    ["--name", " "],
    ["--address", "a\u001b[2Jb"],
    ["--purposes", "deliver,gossip"],
    ["--languages", "English"],
    ["--languages", "db"],
    ["--reviewed", "2026-02-30"],
    ["--age", "sixteen"],
  ]) {
    expect(await run(["init", ...argv], captureIo(folder))).toBe(2);
  }
  expect(await readdir(folder)).toEqual([]);
});

test("the duty to keep a record follows the places", () => {
  expect(recordDuty(["DE", "UK"])).toEqual({
    because: "legal-obligation",
    under: "GDPR 5(2), 7(1), UK GDPR 5(2), 7(1)",
  });
  for (const places of [["EL"], ["GR"], ["NO"], ["EU"], ["JP", "AT"]]) {
    expect(recordDuty(places)).toEqual({ because: "legal-obligation", under: "GDPR 5(2), 7(1)" });
  }
  expect(recordDuty(["GB"])).toEqual({ because: "legal-obligation", under: "UK GDPR 5(2), 7(1)" });
  expect(recordDuty(["US-CA"])).toEqual({ because: "legal-obligation", under: "11 CCR 7101" });
  expect(recordDuty(["JP"])).toEqual({ because: "legitimate-interest", under: null });
});

test("where the company is and where people are are two facts, by code or by name; the one stands in for the other", async () => {
  const said = async (...places: string[]): Promise<readonly unknown[]> => {
    const { model } = await compiled(await initialised(...FACTS, ...DAYS, ...places));
    return [model?.company.establishedIn, model?.company.peopleIn];
  };
  expect(await said("--established", "United Kingdom", "--places", "Germany, france, California, New Zealand")).toEqual(
    [["UK"], ["DE", "FR", "NZ", "US-CA"]],
  );
  expect(await said("--established", "DE")).toEqual([["DE"], ["DE"]]);
  expect(await said("--places", "DE EU")).toEqual([
    ["DE", "EU"],
    ["DE", "EU"],
  ]);
});

test("only the language of the files is listed; the others are named as what comes next", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-"));
  const io = captureIo(folder);
  await run(["init", ...FACTS, ...DAYS, "--languages", "en,fr,de"], io);
  const company = await readFile(join(folder, "policies/company.md"), "utf8");
  expect(company).toContain("# List these when they are translated: fr, de.\nlanguages: [en]\n");
  expect(io.written.stderr).toContain("policies/fr, policies/de");
  expect((await compiled(folder)).diagnostics.filter(({ rule }) => rule.startsWith("i18n/"))).toEqual([]);
});

test("a checkout keeps the lines of policies as they are, and the workflow runs the action", async () => {
  const folder = await initialised(...FACTS, "--no-code");
  expect(await readFile(join(folder, "policies/.gitattributes"), "utf8")).toBe(
    "*.md text eol=lf\ntranslations.lock merge=union\n",
  );
  const workflow = await readFile(join(folder, ".github/workflows/candor.yml"), "utf8");
  expect(workflow).toContain('uses: your-organisation/candor@main\n        with: { check: "false" }\n');
  expect(workflow).not.toContain("npm ci");
});

test("in a folder of a repository, the workflow goes to its root, where GitHub reads it, and runs in that folder", async () => {
  const root = await mkdtemp(join(tmpdir(), "candor-"));
  const workflow = join(root, ".github/workflows/candor.yml");
  for (const folder of [".git", "apps/x", "apps/y"]) await mkdir(join(root, folder), { recursive: true });
  const first = captureIo(join(root, "apps/x"));
  expect(await run(["init", ...FACTS, "--code"], first)).toBe(0);
  expect(first.written.stdout).toContain("written  ../../.github/workflows/candor.yml\n");
  const text = await readFile(workflow, "utf8");
  expect(text).toContain('- run: npm ci\n        working-directory: "apps/x"\n');
  expect(text).toContain('candor@main\n        with: { working-directory: "apps/x" }\n');
  expect(await readdir(join(root, "apps/x"))).not.toContain(".github");

  const second = captureIo(join(root, "apps/y"));
  expect(await run(["init", ...FACTS, "--no-code"], second)).toBe(0);
  expect(second.written.stderr).toContain(
    'note: ../../.github/workflows/candor.yml is there already: add a step to it that uses the same action `with: { working-directory: "apps/y", check: "false" }`\n',
  );
  expect(await readFile(workflow, "utf8")).toBe(text);
  expect(await readdir(join(root, "apps/y"))).toContain("policies");
});

test("what init wrote for a mission that nobody told is named, and each draft whose recipient is not known asks for it", async () => {
  const said = async (...argv: string[]): Promise<readonly [string, string]> => {
    const folder = await mkdtemp(join(tmpdir(), "candor-"));
    const io = captureIo(folder);
    expect(await run(["init", "--yes", ...argv], io)).toBe(0);
    return [folder, io.written.stderr];
  };
  const [folder, next] = await said("--purposes", "deliver,pay");
  expect(next).toMatch(/fill in .*; aims, owner, reviewed in policies\/mission\.md/);
  expect((await said("--mission", "Bake well."))[1]).toMatch(/; owner, reviewed in policies\/mission\.md/);
  for (const [id, asks] of [
    ["send-your-order", "Who carries it for you?"],
    ["take-your-payment", "Who takes the money for you?"],
  ])
    expect(await readFile(join(folder, `policies/purposes/${id}.md`), "utf8")).toContain(`# ? ${asks}`);
});
