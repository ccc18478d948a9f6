import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeEach, describe, expect, test } from "vitest";
import { commitAll, edit, git, growBakery, write, writePolicy } from "../../../test/bakery.ts";
import { run } from "../src/run.ts";
import { revisionFiles } from "../src/versions/revision-files.ts";
import { captureIo } from "./capture-io.ts";
let folder = "";

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "candor-versions-")));
  await writePolicy(folder);
});

interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function candor(...argv: readonly string[]): Promise<Ran> {
  const io = captureIo(folder);
  return { exit: await run(argv, io), ...io.written };
}

async function fits(schema: string, text: string): Promise<unknown> {
  const path = new URL(`../../../schemas/${schema}.schema.json`, import.meta.url);
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(await readFile(path, "utf8")));
  const value: unknown = JSON.parse(text);
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  return value;
}

describe("candor release", () => {
  test("D25: writes a file that fits its schema, holds a card for each purpose, and lets the policy pass", async () => {
    expect(await candor("release")).toMatchObject({ exit: 0 });
    const text = await readFile(join(folder, "policies/releases/1.0.0.json"), "utf8");
    const release = await fits("release", text);
    expect(release).toMatchObject({ version: "1.0.0", made: "2026-11-21", effective: "2026-11-21", previous: null });
    const { cards } = release as { cards: { purpose: string; html: string }[] };
    expect(cards.map(({ purpose }) => purpose)).toEqual(["letters", "send-your-bread"]);
    expect(cards[0]?.html).toContain("Only with your yes");
    expect(await candor("lint")).toMatchObject({ exit: 0 });
    expect(await candor("diff", "last")).toMatchObject({
      exit: 0,
      stdout: "Nothing changes from version 1.0.0 to policies.\n",
    });
  });

  test("D37: holds the cards of each language that says all of it, and says which does not", async () => {
    await edit(folder, "policies/company.md", "\nchannels:", "\nlanguages: [en, fr, de]\nchannels:");
    for (const language of ["fr", "de"]) {
      const { stdout } = await candor("translate", "--export", language);
      const said = stdout.replaceAll(/<source>([^<]*)<\/source>/g, `$&<target>${language} $1</target>`);
      await write(folder, "all.xlf", said);
      expect(await candor("translate", "--import", "all.xlf")).toMatchObject({ exit: 0 });
    }
    const lock = join(folder, "policies/translations.lock");
    await writeFile(lock, (await readFile(lock, "utf8")).replace(/^(de \S+ \S+) [0-9a-f]+$/m, `$1 ${"0".repeat(32)}`));
    expect(await candor("release")).toMatchObject({
      exit: 0,
      stderr: expect.stringContaining("no consent cards in German: parts of it are missing or behind"),
    });
    const text = await readFile(join(folder, "policies/releases/1.0.0.json"), "utf8");
    const { cards } = (await fits("release", text)) as { cards: { language: string; labels?: string; html: string }[] };
    expect(cards.map(({ language, labels }) => [language, labels])).toEqual([
      ["en", undefined],
      ["en", undefined],
      ["fr", "en"],
      ["fr", "en"],
    ]);
    expect(cards[3]?.html).toContain("fr Send your bread");
    expect(await candor("lint")).toMatchObject({ exit: 0 });
  });

  test("D47: chains each release to the one before, and writes the note that tells customers", async () => {
    await candor("release");
    await growBakery(folder);
    expect(await candor("release", "--effective", "2026-12-01")).toMatchObject({ exit: 0 });
    const read = async (version: string) =>
      JSON.parse(await readFile(join(folder, `policies/releases/${version}.json`), "utf8"));
    expect((await read("2.0.0")).previous).toBe((await read("1.0.0")).digest);
    const note = await readFile(join(folder, "policies/releases/2.0.0.md"), "utf8");
    expect(note).toContain("“Write to you about new bread” now also uses your address.");
    expect(note).toContain("It holds from 1 December 2026.");
    expect(await candor("lint")).toMatchObject({ exit: 0 });
  });

  test("is the same bytes whenever it is made of the same policy on the same day", async () => {
    await candor("release");
    const first = await readFile(join(folder, "policies/releases/1.0.0.json"), "utf8");
    await rm(join(folder, "policies/releases"), { recursive: true });
    await candor("release");
    expect(await readFile(join(folder, "policies/releases/1.0.0.json"), "utf8")).toBe(first);
  });

  test("says which texts are wording only, why, and who says so", async () => {
    await candor("release");
    await edit(folder, "policies/purposes/letters.md", "sell out in days", "are gone in days");
    await candor("release", "--wording-only", "letters/why", "--reason", "shorter words", "--by", "Mara Lind");
    const { version, wordingOnly } = JSON.parse(await readFile(join(folder, "policies/releases/1.0.1.json"), "utf8"));
    expect([version, wordingOnly]).toEqual([
      "1.0.1",
      [{ text: "letters/why", reason: "shorter words", by: "Mara Lind" }],
    ]);
    expect(await candor("lint")).toMatchObject({ exit: 0 });
    expect((await candor("diff", "1.0.0", "last")).stdout).toContain("Merely changed (1)");
  });

  test("a higher version than is needed is what was asked for", async () => {
    expect(await candor("release", "--version", "3.1.4")).toMatchObject({ exit: 0 });
    await edit(folder, "policies/data.md", "12 months", "6 months");
    expect(await candor("release", "--version", "4.0.0")).toMatchObject({ exit: 0 });
    expect((await readdir(join(folder, "policies/releases"))).toSorted()).toEqual([
      "3.1.4.json",
      "3.1.4.md",
      "4.0.0.json",
      "4.0.0.md",
    ]);
  });

  test("never overwrites, and leaves nothing half-written", async () => {
    await write(folder, "policies/releases/1.0.0.md", "mine\n");
    const ran = await candor("release");
    expect(ran).toMatchObject({ exit: 1 });
    expect(ran.stdout).toContain("error release/name: `releases/1.0.0.md` is a note to customers about a release");
    expect(await readdir(join(folder, "policies/releases"))).toEqual(["1.0.0.md"]);
    expect(await readFile(join(folder, "policies/releases/1.0.0.md"), "utf8")).toBe("mine\n");
  });

  test("of two at the same time one is made", async () => {
    const ran = await Promise.all([candor("release"), candor("release")]);
    expect(ran.map(({ exit }) => exit).toSorted()).toEqual([0, 2]);
    expect(await candor("lint")).toMatchObject({ exit: 0 });
  });

  test("does not write through a folder that is a link out of the policy", async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), "candor-elsewhere-"));
    await symlink(elsewhere, join(folder, "policies/releases"));
    expect((await candor("release")).exit).not.toBe(0);
    expect(await readdir(elsewhere)).toEqual([]);
  });

  test("GDPR 13(3): what people hear of holds from a later day than the one on which it is released", async () => {
    await candor("release");
    await growBakery(folder);
    const late = await candor("release", "--effective", "2026-11-21");
    expect(late).toMatchObject({ exit: 1 });
    expect(late.stderr).toContain(
      "2026-11-21 leaves no day for it: choose 2026-11-22 or a later day with `--effective`",
    );
    const ran = await candor("release");
    expect(ran.stderr).toContain("tell people before 2026-11-22");
    expect(await readFile(join(folder, "policies/releases/2.0.0.md"), "utf8")).toContain(
      "of 21 November 2026. It holds from 22 November 2026.",
    );
  });

  test("who promises to tell first cannot release what people hear of on the same day", async () => {
    const promise = "no-sale: We never sell or rent your data.\n";
    await edit(
      folder,
      "policies/mission.md",
      promise,
      `${promise}  tell-first: We tell you before anything changes.\n`,
    );
    await candor("release");
    await growBakery(folder);
    const ran = await candor("release");
    expect(ran).toMatchObject({ exit: 1 });
    expect(ran.stderr).toContain("the policy promises to tell people first (`tell-first`): choose a later day");
    expect(await candor("release", "--effective", "2026-11-22")).toMatchObject({ exit: 0 });
  });

  test.each([
    [["--version", "1.2"], "`1.2` is no version"],
    [["--version", "v1.0.0"], "`v1.0.0` is no version"],
    [["--effective", "2026-02-30"], "`2026-02-30` is no day"],
    [["--effective", "tomorrow"], "`tomorrow` is no day"],
    [["--reason", "shorter"], "belong to `--wording-only`"],
    [["--wording-only", "a/b", "--reason", " ", "--by", "Mara"], "needs `--reason` and `--by`"],
    [["--wording-only", "a/b", "--reason", "r", "--by", "Mara"], "there is none"],
  ])("what was asked in a wrong way is wrong usage: %j", async (argv, says) => {
    const ran = await candor("release", ...argv);
    expect(ran).toMatchObject({ exit: 2, stdout: "" });
    expect(ran.stderr).toContain(says);
  });

  test("prints one object that fits its schema, whether it is made, tried or refused", async () => {
    const first = await fits("changes", (await candor("release", "--json", "--dry-run")).stdout);
    expect(first).toMatchObject({ release: { version: "1.0.0", dryRun: true } });
    expect(await readdir(join(folder, "policies"))).not.toContain("releases");
    await candor("release", "--json");
    expect(await fits("changes", (await candor("release", "--json")).stdout)).toMatchObject({
      refused: "nothing has changed since version 1.0.0",
    });
    await growBakery(folder);
    const small = await candor("release", "--json", "--version", "1.1.0");
    expect(await fits("changes", small.stdout)).toMatchObject({ changes: [{ kind: "data-added" }] });
    await edit(folder, "policies/purposes/letters.md", "kind: email", "kind: emial");
    expect(await fits("output", (await candor("release", "--json")).stdout)).toMatchObject({
      command: "release",
      ok: false,
    });
  });
});

describe("candor diff", () => {
  test("prints one object that fits its schema, and --format json is --json", async () => {
    await candor("release");
    await growBakery(folder);
    const { stdout } = await candor("diff", "last", "--json");
    expect(await fits("changes", stdout)).toMatchObject({ bump: "major", version: "2.0.0", first: false });
    expect((await candor("diff", "last", "--format", "json")).stdout).toBe(stdout);
  });

  test("names no version where none can follow, and says why", async () => {
    await candor("release");
    await edit(folder, "policies/purposes/letters.md", "because: consent", "because: legitimate-interest");
    const { exit, stdout } = await candor("diff", "last", "--json");
    expect(exit).toBe(1);
    const none = { bump: null, version: null, refused: expect.stringContaining("No version can follow") as string };
    expect(await fits("changes", stdout)).toMatchObject(none);
  });

  test("an item that stands where another stood is no rename where the vocabulary tells them apart, or where its facts are others", async () => {
    await candor("release");
    const data = "policies/data.md";
    const renames = async (): Promise<unknown> =>
      (JSON.parse((await candor("diff", "last", "--json")).stdout) as { likelyRenames: unknown }).likelyRenames;
    for (const file of [data, "policies/recipients.md", "policies/purposes/send-your-bread.md"])
      await edit(folder, file, "address", "home");
    expect(await renames()).toEqual([{ of: "data", was: "address", is: "home" }]);
    await edit(folder, data, "home: {", "home: { formerly: [address],");
    expect(await renames()).toEqual([]);
    await edit(folder, data, "formerly: [address], from: [you]", "from: [partner]");
    expect(await renames()).toEqual([]);
  });

  test("a release comes before a folder, and a folder before a revision", async () => {
    await candor("release");
    commitAll(folder);
    git(folder, "tag", "1.0.0");
    await writePolicy(folder, "main");
    expect((await candor("diff", "1.0.0")).stdout).toContain("from version 1.0.0 to");
    expect((await candor("diff", "main")).stdout).toBe("Nothing changes from main to policies.\n");
    git(folder, "tag", "9.9.9");
    expect((await candor("diff", "9.9.9")).stdout).toBe("Nothing changes from 9.9.9 to policies.\n");
  });

  test("leaving consent may not be: no version follows, and nobody is asked again", async () => {
    await candor("release");
    const letters = "policies/purposes/letters.md";
    await edit(folder, letters, "because: consent", "because: legitimate-interest");
    for (const format of ["pretty", "markdown"]) {
      const ran = await candor("diff", "last", "--format", format);
      expect(ran).toMatchObject({ exit: 1 });
      expect(ran.stdout).toContain("May not be (1)");
      expect(ran.stdout).toContain("No version can follow");
      expect(ran.stdout).not.toMatch(/Asked again|major step/);
    }
    expect(await candor("release")).toMatchObject({ exit: 1, stdout: expect.stringContaining("basis/swap") as string });
  });

  test("a release that was changed by hand cannot be compared with", async () => {
    await candor("release");
    await edit(folder, "policies/releases/1.0.0.json", '"effective": "2026-11-21"', '"effective": "2026-10-21"');
    const ran = await candor("diff", "last");
    expect(ran).toMatchObject({ exit: 1 });
    expect(ran.stdout).toContain("release/changed");
  });

  test("a long list of changes leaves room for other things on a pull request", async () => {
    await writePolicy(folder, "old");
    const words = "more and more ".repeat(40);
    const uses = Array.from({ length: 150 }, (_, index) => index);
    const text = await readFile(join(folder, "policies/purposes/letters.md"), "utf8");
    for (const index of uses)
      await writeFile(
        join(folder, `policies/purposes/use-${index}.md`),
        text.replace("# Write", `# ${words}${index} write`),
      );
    const { stdout } = await candor("diff", "old", "--format", "markdown");
    expect(stdout.length).toBeLessThan(60_000);
    expect(stdout).toContain("**Asked again (150)**");
    expect(stdout).toMatch(/and \d+ more: `candor diff` shows them all/);
  });
});

describe("a revision of git", () => {
  const at = (revision: string, within = "policies") =>
    revisionFiles({ folder, env: { PATH: process.env["PATH"] } }, revision, within);

  function state(): string {
    const run = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
    return run("status", "--porcelain=v2", "--untracked-files=all") + run("ls-files", "--stage", "--debug");
  }

  test("is read without touching the work tree or the index", async () => {
    commitAll(folder);
    await growBakery(folder);
    await write(folder, "untracked.md", "mine\n");
    const before = state();
    expect(await candor("diff", "main")).toMatchObject({ exit: 0 });
    expect(state()).toBe(before);
  });

  test("gives each file as it was committed, whatever its name", async () => {
    await write(folder, "policies/notes/a “b” c.md", "one\r\ntwo");
    await write(folder, "policies/notes/new\nline.md", "");
    await write(folder, "policies/picture.png", "no text");
    commitAll(folder);
    const read = await at("main");
    if (!("files" in read)) throw new Error(read.refused);
    const texts = new Map(read.files.map(({ within, content }) => [within, content?.toString("utf8")]));
    expect(texts.get("notes/a “b” c.md")).toBe("one\r\ntwo");
    expect(texts.get("notes/new\nline.md")).toBe("");
    expect(texts.has("picture.png")).toBe(false);
    expect(texts.get("data.md")).toBe(await readFile(join(folder, "policies/data.md"), "utf8"));
  });

  test("is found by branch, tag, hash and relation, from a folder below the root too", async () => {
    commitAll(folder);
    git(folder, "tag", "--annotate", "--message=one", "v1");
    await growBakery(folder);
    git(folder, "commit", "--quiet", "--all", "--message=two");
    const hash = execFileSync("git", ["rev-parse", "v1^{commit}"], { cwd: folder, encoding: "utf8" }).trim();
    const texts = async (revision: string): Promise<string> => {
      const read = await at(revision);
      return "files" in read ? read.files.map(({ content }) => content?.toString("utf8")).join("") : read.refused;
    };
    expect(await texts("v1")).toBe(await texts("main~1"));
    expect(await texts(hash.slice(0, 10))).toBe(await texts("v1"));
    expect(await texts("main")).not.toBe(await texts("v1"));
    const below = await revisionFiles(
      { folder: join(folder, "policies"), env: { PATH: process.env["PATH"] } },
      "v1",
      ".",
    );
    expect("files" in below && below.files.map(({ content }) => content?.toString("utf8")).join("")).toBe(
      await texts("v1"),
    );
  });

  test("a link in it that leads out of the policy is a finding, as it would be on the disk", async () => {
    await symlink("/etc/hostname", join(folder, "policies/report.md"));
    commitAll(folder);
    await rm(join(folder, "policies/report.md"));
    const ran = await candor("diff", "main");
    expect(ran).toMatchObject({ exit: 1 });
    expect(ran.stdout).toContain(
      "file/symlink: this link leads out of the policy folder\n  --> main:policies/report.md:1:1",
    );
  });

  test("a file in it that is too large is a finding, and is not read", async () => {
    await write(folder, "policies/report.md", "x".repeat(22_000_000));
    commitAll(folder);
    await rm(join(folder, "policies/report.md"));
    expect((await candor("diff", "main")).stdout).toContain("file/too-large");
  });

  test("an expression that git would take for an option, a range or a path is no revision", async () => {
    commitAll(folder);
    for (const revision of [
      "--all",
      "-h",
      "main..main",
      "^main",
      "HEAD^{/nothing}",
      "main\nmain",
      "$(touch x)",
      "main; ls",
    ]) {
      expect(await at(revision)).toHaveProperty("refused");
    }
    expect(await readdir(folder)).not.toContain("x");
  });

  test("without git, that is what is said", async () => {
    commitAll(folder);
    expect(await revisionFiles({ folder, env: { PATH: "/nowhere" } }, "main", "policies")).toEqual({
      refused: "`main` is no folder and no release, and git, which may know it as a revision, is not installed",
    });
  });

  test("a policy that lies outside of the repository is not looked for in it", async () => {
    commitAll(folder);
    expect(await at("main", "../policies")).toHaveProperty(
      "refused",
      expect.stringContaining("outside the repository"),
    );
  });
});
