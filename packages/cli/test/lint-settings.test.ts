/** `lint` of the config: limits, phrases and packs of a company's own. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

const MINIMAL = join(import.meta.dirname, "../../compiler/test/fixtures/minimal");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "candor-lint-"));
  await cp(MINIMAL, join(folder, "policies"), { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly nearest?: string;
  readonly place: { readonly file: string; readonly start: { readonly line: number } };
}

/** `rule file:line message` of each finding of `candor lint`. */
async function lint(files: Readonly<Record<string, unknown>>, ...more: readonly string[]): Promise<readonly string[]> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }
  const io = captureIo(folder);
  await run(["lint", "--json", ...more], io);
  const { diagnostics } = JSON.parse(io.written.stdout) as { diagnostics: readonly Finding[] };
  return diagnostics.map(({ rule, message, place }) => `${rule} ${place.file}:${place.start.line} ${message}`);
}

const config = (lint: unknown) => ({ "candor.config.json": { lint } });
const house = (rules: readonly unknown[]) => ({
  id: "house",
  title: "House rules",
  places: ["BR"],
  requirements: [{ id: "short", says: "Short.", from: "House 1", rules }],
});

test("limits, phrases and packs judge the policy", async () => {
  const found = await lint({
    ...config({ plain: { longSentenceWords: 12 }, phrases: ["own/en.json"], packs: ["own/house.json"] }),
    "own/en.json": `\ufeff{ "language": "en", "vaguePhrases": ["we bake bread"] }`,
    "own/house.json": house(["plain/hedge"]),
  });
  expect(found.map((line) => line.replace(/:\d+/, ""))).toEqual([
    "plain/long policies/breach.md this sentence has 13 words; 12 can be read in one breath",
    "plain/hedge policies/company.md `We bake bread` leaves open what is meant",
    "plain/long policies/mission.md this sentence has 13 words; 12 can be read in one breath",
  ]);
});

test("a pack of a company's own can be asked about with --pack", async () => {
  const files = {
    ...config({ packs: ["house.json"] }),
    "house.json": house([{ rule: "plain/long", severity: "error" }]),
  };
  expect(await lint(files)).toEqual([]);
  expect(await lint({}, "--pack", "house")).toEqual([]);
  const io = captureIo(folder);
  expect(await run(["lint", "--pack", "hose"], io)).toBe(2);
  expect(io.written.stderr).toContain("did you mean `house`?");
});

describe("a file that is wrong is a finding in that file, and nothing else is said", () => {
  test.each([
    ["not there", { phrases: ["own.json"] }, null, "config/unreadable candor.config.json:4 `own.json` does not exist"],
    [
      "a folder",
      { packs: ["policies"] },
      null,
      "config/unreadable candor.config.json:4 `policies` is a folder, not a file",
    ],
    [
      "no JSON",
      { phrases: ["own.json"] },
      "{",
      "config/invalid own.json:1 this list of phrases is not JSON: Expected property name or '}'",
    ],
    [
      "of another shape",
      { phrases: ["own.json"] },
      "[]",
      "config/invalid own.json:1 this list of phrases must be keys and values in `{` and `}`",
    ],
    [
      "without a language",
      { phrases: ["own.json"] },
      "{}",
      "config/invalid own.json:1 this list of phrases lacks `language`",
    ],
    [
      "an unknown list",
      { phrases: ["own.json"] },
      { language: "en", hedge: [] },
      "config/invalid own.json:3 `hedge` is no key of this list of phrases",
    ],
    [
      "capitals",
      { phrases: ["own.json"] },
      { language: "en", hedges: ["May"] },
      "config/invalid own.json:4 `hedges.0` is not written as a phrase: in lower case, with single spaces and no marks; a `*` stands after two letters or more",
    ],
    [
      "a taken id",
      { packs: ["own.json"] },
      { ...house([]), id: "gdpr", requirements: [] },
      "config/invalid own.json:2 there is a pack `gdpr` already",
    ],
    [
      "an unknown rule",
      { packs: ["own.json"] },
      house(["plain/lng"]),
      "config/invalid own.json:13 there is no rule `plain/lng`",
    ],
    [
      "a rule of no form",
      { packs: ["own.json"] },
      house([5]),
      "config/invalid own.json:13 `requirements.0.rules.0` has none of the forms that it can have",
    ],
    [
      "a limit below what can be",
      { plain: { longSentenceShare: -1 } },
      null,
      "config/invalid candor.config.json:4 `lint.plain.longSentenceShare` must be at least 0",
    ],
    [
      "a name of an object's own",
      { phrases: ["own.json"] },
      '{"language":"en","__proto__":["x"]}',
      "config/invalid own.json:1 `__proto__` is no key of this list of phrases",
    ],
  ])("%s", async (_, lintSettings, content, expected) => {
    expect(await lint({ ...config(lintSettings), ...(content !== null && { "own.json": content }) })).toEqual([
      expected,
    ]);
  });

  test("two packs with one id", async () => {
    const packs = {
      ...config({ packs: ["a.json", "b.json"] }),
      "a.json": house(["plain/long"]),
      "b.json": house(["plain/long"]),
    };
    expect(await lint(packs)).toEqual(["config/invalid b.json:2 there is a pack `house` already"]);
  });
});

describe("what the config may not say", () => {
  test("limits for a language that nobody measures, and numbers without end", async () => {
    const plain = `{ "lint": { "plain": { "hedgesPerThousand": 1e309, "languages": { "klingon": { "ease": 5 }, "__proto__": { "ease": 5 }, "en-GB": { "grade": 9 } } } } }`;
    const found = await lint({ "candor.config.json": plain });
    expect(found).toHaveLength(4);
    for (const key of ["klingon", "__proto__", "en-GB"])
      expect(found).toContainEqual(
        expect.stringContaining(`the key \`lint.plain.languages.${key}\` is none of \`ar\`,`),
      );
    expect(found).toContainEqual(expect.stringContaining("`lint.plain.hedgesPerThousand` must be at most 1000"));
  });

  test("phrases that every word fits, or that no text can say", async () => {
    const found = await lint({
      ...config({ phrases: ["own.json"] }),
      "own.json": {
        language: "en",
        hedges: ["*", "we *", "a*", "Maybe", "fine*", "such … more"],
        jargon: { "*": "it" },
      },
    });
    expect(found.map((line) => line.replace(/^.*?:\d+ /, "").replace(/ is not.*: in lower case.*/, ""))).toEqual([
      "`hedges.0`",
      "`hedges.1`",
      "`hedges.2`",
      "`hedges.3`",
      "the key `jargon.*`",
    ]);
  });

  test("files outside its folder, by their path or behind a link", async () => {
    const outside = await mkdtemp(join(tmpdir(), "candor-outside-"));
    await writeFile(join(outside, "secret.json"), '{ "secret": "words" }');
    await symlink(join(outside, "secret.json"), join(folder, "link.json"));
    const named = [join(outside, "secret.json"), `../${basename(outside)}/secret.json`, "link.json"];
    const found = await lint(config({ phrases: named, packs: named }));
    await rm(outside, { recursive: true });
    expect(found).toHaveLength(6);
    for (const line of found)
      expect(line).toMatch(/^config\/unreadable candor\.config\.json:.* lies outside the folder/);
  });
});
