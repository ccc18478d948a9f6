import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, formatDocument, readPolicy } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import { beforeEach, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { addEntry } from "../src/new/add-entry.ts";
import { captureIo } from "./capture-io.ts";
const EXAMPLE = join(import.meta.dirname, "../../../policies");
let folder = "";

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-new-")));
  await cp(EXAMPLE, join(folder, "policies"), { recursive: true });
});

/** Runs `candor new` and gives its exit code and what it said on standard error. */
async function made(...args: string[]): Promise<readonly [exit: number, said: string]> {
  const io = captureIo(folder);
  return [await run(["new", ...args], io), io.written.stderr];
}

async function linted(): Promise<readonly Diagnostic[]> {
  return compile({
    folder: "policies",
    ...(await readPolicy("policies", join(folder, "policies"))),
    settings: { today: "2026-11-21" },
  }).diagnostics;
}

function read(within: string): Promise<string> {
  return readFile(join(folder, "policies", within), "utf8");
}

const BOOTS = ["purpose", "fit-your-boots", "--kind", "personalise", "--because", "consent", "--serves", "mission"];
const BOOTS_PROSE = [
  "--summary",
  "Say yes, and we pick boots that fit your feet.",
  "--why",
  "Boots that pinch come back to us.",
  "--benefit",
  "Boots that fit the first time.",
  "--refuse",
  "You pick the size yourself, at the same price.",
];

test("what new writes with all facts passes lint in the example company, kind by kind, in its form", async () => {
  expect(await linted()).toEqual([]);
  const missing = ["company.md", "mission.md", "rights.md", "breach.md", "report.md"];
  for (const name of missing) await rm(join(folder, "policies", name));
  for (const args of [
    ["data", "shoe-size", "--label", "your shoe size", "--from", "you", "--kept", "2 years"],
    [
      "rights",
      "--ask-at",
      "care@kettlefinch.example",
      "--answer-within",
      "14 days",
      "--agents",
      "A friend with your note can ask for you.",
    ],
    ["report", "--every", "3 months", "--by", "email"],
    [
      "breach",
      "--lead",
      "Mara Lind",
      "--tell-authority-within",
      "48 hours",
      "--tell-people",
      "72 hours",

      "--rehearsed",
      "2026-11-02",
      "--rehearse-every",
      "12 months",
      "--what-we-do",
      "We close the hole and tell you.",
    ],
  ])
    expect([args[0], (await made(...args))[0]]).toEqual([args[0], 0]);
  for (const name of ["company.md", "mission.md"]) await cp(join(EXAMPLE, name), join(folder, "policies", name));
  for (const args of [
    [...BOOTS, "--needs", "shoe-size", "--ask-again", "every 12 months", ...BOOTS_PROSE],
    [
      "recipient",
      "boot-box",
      "--label",
      "BootBox",
      "--does",
      "makes your boots",
      "--role",
      "processor",
      "--contract",
      "2026-01-01",
      "--gets",
      "shoe-size",
      "--for",
      "fit-your-boots",
      "--where",
      "DE",
    ],
    [
      "safeguard",
      "locked-doors",
      "--does",
      "Only staff enter the warehouse.",
      "--covers",
      "all",
      "--checked",
      "2026-09-01",
    ],
  ])
    expect([args[0], await made(...args)]).toEqual([args[0], [0, "next: run `candor lint`\n"]]);
  expect(await linted()).toEqual([]);
  const { files } = await readPolicy("policies", join(folder, "policies"));
  for (const file of files) expect([file.within, formatDocument(file)?.text]).toEqual([file.within, file.text]);
});

test("company and mission too", async () => {
  for (const name of ["company.md", "mission.md"]) await rm(join(folder, "policies", name));
  const choices = "{ agree: { where: /account, steps: 1 }, refuse: { where: /account, steps: 1 } }";
  expect(
    await made(
      "company",
      "--name",
      "Kettle",
      "--address",
      "Speicherstadt 12",
      "--contact",
      "a@b.example",
      "--established-in",
      "DE",
      "--people-in",
      "DE,EU",
      "--choices",
      choices,
      "--channels",
      "email,post,phone,account",
      "--systems",
      "shop,newsletter,helpdesk,bookkeeping",
      "--authority",
      "HmbBfDI",
      "--ages",
      "{ from: 16 }",
      "--doors",
      "{ email: The link at its foot., post: Write no on it., phone: Tell us. }",
      "--events",
      "signed-up,last-order,last-request,account-closed,consent-withdrawn",
    ),
  ).toEqual([0, "next: run `candor lint`\n"]);
  expect(
    await made(
      "mission",
      "--aims",
      "{ purpose: Mornings., mission: Fresh coffee., vision: Homes. }",
      "--owner",
      "Mara",
      "--promises",
      "{ no-sale: We never sell. }",
      "--review",
      "every 12 months",
      "--reviewed",
      "2026-11-02",
      "--aims",
      "x",
    ),
  ).toEqual([2, "error: --aims stands here twice\n"]);
});

test("what nobody tells becomes a question in the file, in the schema's words, and lint says so", async () => {
  expect(await made("purpose", "gift-cards", "--kind", "deliver")).toEqual([
    0,
    "next: answer the questions in it (because, serves, needs, summary, why, benefit, refuse), then run `candor lint`\n",
  ]);
  const text = await read("purposes/gift-cards.md");
  expect(text).toMatch(
    /^---\nkind: deliver\n\n# Why the law allows it: GDPR 6\(1\)\. [^]*\n# because: consent\n\n# The aim/,
  );
  expect(text).toContain("\n# Gift cards\n\n<!-- In one sentence");
  expect(text).toContain("\n## Why\n\n<!-- Why do you need this data? One sentence. -->\n");
  const found = (await linted()).filter(({ place }) => place.file === "policies/purposes/gift-cards.md");
  expect(found.map(({ message }) => message)).toEqual(
    expect.arrayContaining(["a purpose needs `because`", "a purpose needs `needs`", "this purpose has no summary"]),
  );
});

test("a duty asks whether people can refuse, an interest for its reason, a machine for its logic", async () => {
  await made("purpose", "duty", "--because", "legal-obligation");
  expect(await read("purposes/duty.md")).toContain("## Can you refuse?\n");
  await made(
    "purpose",
    "interest",
    "--because",
    "legitimate-interest",
    "--decides-alone",
    "{ effect: It waits., allowed-by: contract }",
  );
  expect(await read("purposes/interest.md")).toMatch(
    /## Our reason\n\n<!-- What is your interest[^]*## How it decides\n/,
  );
});

test("nothing is overwritten: it says what is there", async () => {
  const before = await read("data.md");
  expect(await made("company")).toEqual([2, "error: nothing was written: `policies/company.md` is here already\n"]);
  expect(await made("purpose", "newsletter")).toEqual([
    2,
    "error: nothing was written: `policies/purposes/newsletter.md` is here already\n",
  ]);
  expect(await made("data", "email")).toEqual([
    2,
    "error: nothing was written: `email` is in policies/data.md:9 already\n",
  ]);
  expect(await read("data.md")).toBe(before);
});

describe("an answer that cannot be is refused, and nothing is written", () => {
  test.each([
    [
      ["purpose", "x", "--because", "consnt"],
      "nothing was written: --because: `consnt` is not a value of `because`; did you mean `consent`?",
    ],
    [
      ["purpose", "x", "--needs", "nme"],
      "nothing was written: --needs: `nme` is not a data item; did you mean `name`?",
    ],
    [["purpose", "x", "--neds", "name"], "there is no option `--neds`; did you mean `--needs`?"],
    [["purpose", "x", "--needs"], "--needs says nothing"],
    [["purpose", "x", "--choices", "{"], "there is no option `--choices`; `--help` lists them"],
    [["company", "x"], "company has no id: leave `x` out"],
    [
      ["purpose", "Send Post"],
      "`Send Post` is not an id: use lower-case letters, digits and hyphens, and start with a letter; did you mean `send-post`?",
    ],
    [
      ["purpose", "../x"],
      "`../x` is not an id: use lower-case letters, digits and hyphens, and start with a letter; did you mean `x`?",
    ],
    [
      ["data", "by-place"],
      "`by-place` is not an id: use lower-case letters, digits and hyphens, and start with a letter",
    ],
    [["purpose"], "name the purpose first, as in `candor new purpose newsletter`"],
    [["purpse", "x"], "`purpse` is nothing that can be new; did you mean `purpose`?"],
    [["purposes", "x"], "`purposes` is nothing that can be new; did you mean `purpose`?"],
    [["translation", "fr"], "`candor translate` shows what each language lacks, and writes it"],
    [["data", "x", "--title", "T"], "nothing was written: --title: `policies/data.md` has its prose already"],
    [["data", "x", "--from", "you", "--kept", "as long as necessary"], "nothing was written: --kept: "],
    [
      ["purpose", "x", "--on-device", "[{"],
      "nothing was written: --on-device: what stands in the brackets cannot be read",
    ],
  ])("%j", async (args, said) => {
    const files = await readdir(join(folder, "policies"), { recursive: true });
    const [exit, stderr] = await made(...args);
    expect([exit, stderr.slice(0, `error: ${said}`.length)]).toEqual([2, `error: ${said}`]);
    expect(await readdir(join(folder, "policies"), { recursive: true })).toEqual(files);
  });
});

test("an entry is put between the others and what differs by place; every other byte stays", () => {
  const before = "---\r\nname: {from:   [you]}\r\n# odd\r\n\r\n# for Brazil\r\nby-place:\r\n  BR: {}\r\n---\r\n# T\r\n";
  expect(addEntry(before, "phone", "phone:\n  from: [you]\n")).toEqual({
    text: before.replace("# for Brazil", "phone:\r\n  from: [you]\r\n# for Brazil"),
  });
  const comments = "---\n# host:\n#   does: x\n---\n# T\n";
  expect(addEntry(comments, "a", "a:\n  b: 1\n")).toEqual({ text: comments.replace("x\n", "x\na:\n  b: 1\n") });
  expect(addEntry("---\n---\n# T\n", "a", "a: 1\n")).toEqual({ text: "---\na: 1\n---\n# T\n" });
  expect(addEntry("---\n{}\n---\n", "a", "a: 1\n")).toHaveProperty("refused");
  expect(addEntry("---\na: [\n---\n", "b", "b: 1\n")).toHaveProperty("refused");
  expect(addEntry("no facts", "b", "b: 1\n")).toHaveProperty("refused");
});

test("a new test of the policy says what the policy does", async () => {
  expect((await made("test", "people"))[0]).toBe(0);
  expect(await read("tests/people.yaml")).toContain("now: 2026-11-21\n");
  expect(await made("test", "people")).toEqual([
    2,
    "error: nothing was written: `policies/tests/people.yaml` is here already\n",
  ]);
  await writeFile(join(folder, "policies/data.md"), "---\na: [\n---\n# T\n");
  expect((await made("test", "others"))[1]).toContain("the policy cannot be read yet");
});

test("--help of a kind lists its facts with the schema's words", async () => {
  const io = captureIo(folder);
  expect(await run(["new", "recipient", "--help"], io)).toBe(0);
  expect(io.written.stdout).toMatch(/^Usage: candor new recipient <id> \[options\]\n/);
  for (const flag of ["--does", "--gets", "--transfers", "--summary", "-y, --yes"])
    expect(io.written.stdout).toMatch(new RegExp(`^  ${flag} +\\S`, "m"));
  const none = captureIo(folder);
  expect(await run(["new"], none)).toBe(2);
  expect(none.written.stderr).toContain("candor new purpose <id>");
});

test("a keeping time that is none is refused, though other facts are not known yet", async () => {
  expect((await made("data", "shoe-size", "--kept", "forever"))[1]).toContain(
    "`forever` names neither a time nor an event",
  );
  expect((await made("data", "shoe-size", "--kept", "3 years"))[0]).toBe(0);
});

test.each(["null", "true", "yes", "no"])("`%s` is no id: YAML reads something else", async (id) => {
  const before = await read("data.md");
  expect(await made("data", id)).toEqual([2, expect.stringContaining(`\`${id}\` cannot be an id`)]);
  expect(await read("data.md")).toBe(before);
});
