import { compileWith, purpose, source } from "./policy.ts";
import { digest, type PolicyModel } from "@candor/model";
import { assert, constantFrom, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceFile } from "../src/document.ts";
import { checkDigests } from "../src/read/check-digest.ts";
import { checkNotes } from "../src/read/check-notes.ts";
import { changesBetween, rank, readHistory, stepOf } from "../src/release/history.ts";
import { compareVersions } from "../src/release/release-files.ts";
import { releaseText, seal, summaryOf, type Unsealed } from "../src/release/seal.ts";
import type { Release } from "../src/release/release.ts";

const { model } = compileWith();
if (!model) throw new Error("the minimal policy has no model");
const base: PolicyModel = model;

/** A history of versions, each with what it says that is not usual. */
async function history(...said: readonly (Partial<Unsealed> & { version: string })[]): Promise<readonly Release[]> {
  const releases: Release[] = [];
  for (const { version, ...rest } of said) {
    releases.push(
      await seal({
        format: 1,
        version,
        made: "2026-12-01",
        effective: "2026-12-01",
        previous: releases.at(-1)?.digest ?? null,
        wordingOnly: [],
        model: { ...base, version },
        cards: [{ purpose: "send-your-bread", language: "en", html: "<p>Bread & butter</p>" }],
        note: "# What changes\n",
        ...rest,
      }),
    );
  }
  return releases;
}

function file(release: Release, text = releaseText(release)): SourceFile {
  return source(`releases/${release.version}.json`, text);
}

/** `rule file` of each finding, of the digests and of the history. */
async function found(files: readonly SourceFile[]): Promise<readonly string[]> {
  const diagnostics = [...(await checkDigests(files)), ...readHistory(files).diagnostics];
  return diagnostics.map(({ rule, place }) => `${rule} ${place.file.replace("policies/releases/", "")}`);
}

const longer = {
  ...base,
  purposes: base.purposes.map((one) => ({
    ...one,
    kept: [{ item: "name", keeping: { kind: "until" as const, event: "last-order", atMost: null } }],
  })),
};
const reworded = { ...base, purposes: base.purposes.map((one) => ({ ...one, summary: "We use them to post bread." })) };

test("D25: a history as it was published has no finding, whatever the order of its files", async () => {
  const files = (
    await history({ version: "1.0.0" }, { version: "1.0.1" }, { version: "1.0.10" }, { version: "2.0.0" })
  ).map((release) => file(release));
  expect(await found(files)).toEqual([]);
  expect(await found(files.toReversed())).toEqual([]);
  const { value } = readHistory(files.toReversed());
  expect(value.releases.map(({ version }) => version)).toEqual(["1.0.0", "1.0.1", "1.0.10", "2.0.0"]);
  expect(value.last?.version).toBe("2.0.0");
});

test("D25: a release of before there were cards in other languages verifies as it did, and one of now has them in its digest", async () => {
  const sealed = { format: 1, version: "1.0.0", made: "2026-12-01", effective: "2026-12-24", previous: null } as const;
  const wordingOnly = [{ text: "a/why", reason: "b", by: "c" }];
  const cards = [{ purpose: "a", language: "en", html: "<p>x</p>", digest: "sha256-1" }];
  const old = { ...sealed, wordingOnly, facts: "sha256-0", cards, note: "sha256-2" };
  expect(await digest(summaryOf(old))).toBe("sha256-6dc9ca23b488dfbe6bedc6fe9e48ad0e142cb046ff873728d75e7c21e82029b2");
  const [first, second] = await history(
    { version: "1.0.0" },
    {
      version: "1.0.1",
      cards: [
        { purpose: "send-your-bread", language: "en", html: "<p>Bread</p>" },
        { purpose: "send-your-bread", language: "fr", labels: "en", html: "<p>Pain</p>" },
      ],
    },
  );
  expect(await found([file(first!), file(second!)])).toEqual([]);
  const relabelled = releaseText(second!).replace('"labels": "en"', '"labels": "fr"');
  expect(await found([file(first!), file(second!, relabelled)])).toEqual(["release/changed 1.0.1.json"]);
});

test("D25: a release is the text that Candor wrote, whatever its line ends: what a reader sees is what was published", async () => {
  const [release] = await history({ version: "1.0.0" });
  const text = releaseText(release!);
  const placeOf = async (changed: string): Promise<readonly string[]> => {
    const diagnostics = await checkDigests([file(release!, changed)]);
    return diagnostics.map(({ rule, place }) => `${rule} ${place.start.line}`);
  };
  expect(await placeOf(text)).toEqual([]);
  expect(await placeOf(text.replaceAll("\n", "\r\n"))).toEqual([]);
  expect(await placeOf(text.replace('  "version"', '  "version": "9.9.9",\n  "version"'))).toEqual([
    "release/changed 3",
  ]);
  expect(await placeOf(text.replace('  "made"', '\n  "made"'))).toEqual(["release/changed 4"]);
  expect(await placeOf(text.replace("Bread", String.raw`\u0042read`))).toHaveLength(1);
  expect(await placeOf(text.trimEnd())).toHaveLength(1);
  expect(await placeOf(`${text}\n`)).toHaveLength(1);
  expect(await placeOf(JSON.stringify(release))).toEqual(["release/changed 1"]);
});

describe("D25: a release that was changed by hand is a finding, wherever in the history it stands:", () => {
  test.each<[string, (release: Release) => Release]>([
    ["a day", (release) => ({ ...release, effective: "2026-12-24" })],
    ["the model", (release) => ({ ...release, model: { ...release.model, version: "9.9.9" } })],
    ["half a character in the model", (release) => ({ ...release, model: { ...release.model, version: "1\uD800" } })],
    ["a card", (release) => ({ ...release, cards: release.cards.map((card) => ({ ...card, html: "<p>Cake</p>" })) })],
    [
      "a card's digest",
      (release) => ({ ...release, cards: release.cards.map((card) => ({ ...card, digest: release.facts })) }),
    ],
    ["the reason of other words", (release) => ({ ...release, wordingOnly: [{ text: "a/b", reason: "c", by: "d" }] })],
    ["the digest", (release) => ({ ...release, digest: release.facts })],
  ])("%s", async (_, change) => {
    const [first, second, third] = await history({ version: "1.0.0" }, { version: "1.0.1" }, { version: "1.0.2" });
    const changed = file(second!, releaseText(change(second!)));
    const findings = await found([file(first!), changed, file(third!)]);
    expect(findings).toContain("release/changed 1.0.1.json");
  });
});

test("a release that is missing, made anew or first without being so breaks the chain once", async () => {
  const [first, second, third] = await history({ version: "1.0.0" }, { version: "1.0.1" }, { version: "1.0.2" });
  const [anew] = await history({ version: "1.0.1", previous: first!.digest, made: "2026-12-02" });
  expect(await found([file(first!), file(third!)])).toEqual(["release/chain 1.0.2.json"]);
  expect(await found([file(second!), file(third!)])).toEqual(["release/chain 1.0.1.json"]);
  expect(await found([file(first!), file(anew!), file(third!)])).toEqual(["release/chain 1.0.2.json"]);
  const [lone] = await history({ version: "1.0.1" });
  expect(await found([file(first!), file(lone!)])).toEqual(["release/chain 1.0.1.json"]);
});

test("two branches that both released are told apart from a release that is missing", async () => {
  const [first, ours, later] = await history({ version: "2.0.0" }, { version: "2.1.0" }, { version: "2.1.1" });
  const [theirs] = await history({ version: "2.2.0", previous: first!.digest });
  const words = (releases: readonly Release[]) =>
    readHistory(releases.map((release) => file(release))).diagnostics.map(({ rule, message, help }) => [
      rule,
      message,
      help,
    ]);
  const help = "keep the one that people have seen, take the other away, and release it again with `candor release`";
  expect(words([first!, ours!, theirs!])).toEqual([
    ["release/chain", "`releases/2.2.0.json` follows `2.0.0`, not `2.1.0`: two branches both released", help],
  ]);
  expect(words([first!, ours!, later!, theirs!])).toEqual([
    ["release/chain", "`releases/2.2.0.json` follows `2.0.0`, not `2.1.1`: two branches both released", help],
  ]);
  expect(words([first!, later!])[0]?.[2]).toContain("restore the missing release");
});

test("a file that is renamed, copied or called after nothing is a finding", async () => {
  const [first] = await history({ version: "1.0.0" });
  const text = releaseText(first!);
  expect(await found([source("releases/3.0.0.json", text)])).toEqual(["release/name 3.0.0.json"]);
  expect(await found([file(first!), source("releases/1.0.0 (1).json", text)])).toEqual(["release/name 1.0.0 (1).json"]);
  expect(await found([source("releases/01.0.0.json", text)])).toEqual(["release/name 01.0.0.json"]);
});

describe("what is no release is a finding, and nothing is said of what follows it:", () => {
  test.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["nothing", ""],
    ["an unmerged file", "{\n<<<<<<< HEAD\n=======\n>>>>>>> theirs\n}"],
    ["__proto__ and nothing else", '{"__proto__": {"format": 1}}'],
    ["ten megabytes on a line", JSON.stringify({ format: "x".repeat(10_000_000) })],
  ])("%s", async (_, text) => {
    const [first, , third] = await history({ version: "1.0.0" }, { version: "1.0.1" }, { version: "1.0.2" });
    const findings = await found([file(first!), source("releases/1.0.1.json", text), file(third!)]);
    expect(findings).toEqual(["release/broken 1.0.1.json"]);
  });

  test("an unmerged file says what it is, where it is", () => {
    const { diagnostics } = readHistory([source("releases/1.0.0.json", "{\n<<<<<<< HEAD\n=======\n")]);
    expect(diagnostics[0]?.message).toBe("`releases/1.0.0.json` holds the marks of a merge that nobody finished");
    expect(diagnostics[0]?.place.start.line).toBe(2);
  });

  test("a member that no release has, __proto__ among them, and a day that no calendar has", async () => {
    const [first] = await history({ version: "1.0.0" });
    const more = releaseText(first!).replace("{", '{ "__proto__": {},');
    expect(await found([file(first!, more)])).toEqual(["release/broken 1.0.0.json"]);
    const [never] = await history({ version: "1.0.0", effective: "2026-02-30" });
    expect(await found([file(never!)])).toEqual(["release/broken 1.0.0.json"]);
  });

  test("the last of them leaves the policy without a version that people saw last", () => {
    const compiled = compileWith({}, [source("releases/1.0.0.json", "{")]);
    expect(compiled.model?.version).toBe("1.0.0");
    expect(compiled.published).toEqual([]);
    expect(compiled.diagnostics.map(({ rule }) => rule)).toEqual(["release/broken"]);
  });
});

test("effective days do not go back; the same day twice is allowed", async () => {
  const days = (...days: readonly string[]) =>
    history(...days.map((effective, index) => ({ version: `1.0.${index}`, effective })));
  expect(await found((await days("2026-12-01", "2026-12-01")).map((release) => file(release)))).toEqual([]);
  expect(await found((await days("2026-12-01", "2026-11-30")).map((release) => file(release)))).toEqual([
    "release/order 1.0.1.json",
  ]);
});

test("D47: a version is as high as what changed asks for, between any two neighbours", async () => {
  const versions = (next: string, model: PolicyModel, wordingOnly: Release["wordingOnly"] = []) =>
    history({ version: "1.0.0" }, { version: next, model, wordingOnly });
  const of = async (releases: Promise<readonly Release[]>) => found((await releases).map((release) => file(release)));
  expect(await of(versions("1.0.1", longer))).toEqual(["notice/bump 1.0.1.json"]);
  expect(await of(versions("1.1.0", longer))).toEqual([]);
  expect(await of(versions("2.0.0", longer))).toEqual([]);
  expect(await of(versions("1.0.1", reworded))).toEqual(["notice/bump 1.0.1.json"]);
  const mark = { text: "send-your-bread/summary", reason: "shorter", by: "Mara" };
  expect(await of(versions("1.0.1", reworded, [mark]))).toEqual([]);
  expect(await of(versions("1.0.1", longer, [mark]))).toEqual(["notice/bump 1.0.1.json"]);
});

test("a version that is too small says how many changes ask for more, and which version would have done", async () => {
  const [first, second] = await history({ version: "1.0.0" }, { version: "1.0.1", model: longer });
  const [finding] = readHistory([file(first!), file(second!)]).diagnostics;
  expect(finding?.message).toBe(
    "this version is too small: 2 changes must be told to people since `1.0.0`, so it would have been `1.1.0` at least",
  );
  expect(finding?.help).toContain("`candor diff 1.0.0 last`");
});

test("the version rises by what changed since the last release", async () => {
  const releases = (await history({ version: "1.9.0" }, { version: "1.10.2" })).map((release) => file(release));
  expect(compileWith({}, releases).model?.version).toBe("1.10.2");
  const rights = (text: string): string =>
    `---\nask-at: hello@plainbakery.example\nanswer-within: 14 days\n---\n# ${text}\n\nAsk us, and we answer.\n`;
  expect(compileWith({ "rights.md": rights("All your rights") }, releases).model?.version).toBe("1.10.3");
  const more = purpose("kind: email\nbecause: consent\nserves: mission\nneeds: [name]");
  expect(compileWith({ "purposes/letters.md": more }, releases).model?.version).toBe("2.0.0");
});

test("the step from one version to another is the first number that rose", () => {
  expect([
    stepOf("1.2.3", "2.0.0"),
    stepOf("1.2.3", "1.3.0"),
    stepOf("1.2.3", "1.2.4"),
    stepOf("1.2.3", "1.2.3"),
  ]).toEqual(["major", "minor", "patch", "none"]);
  expect(stepOf("1.2.3", "1.1.9")).toBe("none");
  const number = constantFrom(0, 1, 2, 10);
  const version = tuple(number, number, number).map((parts) => parts.join("."));
  assert(
    property(version, version, (one, two) => {
      expect(rank(stepOf(one, two)) > 0).toBe(compareVersions(one, two) < 0);
    }),
  );
});

test("what changed between two releases leaves out what the later calls wording only", () => {
  const wordingOnly = [{ text: "send-your-bread/summary", reason: "shorter", by: "Mara" }];
  expect(changesBetween({ model: base }, { model: reworded, wordingOnly: [] }).bump).toBe("minor");
  expect(changesBetween({ model: base }, { model: reworded, wordingOnly }).bump).toBe("patch");
});

test("D4: what people were asked for does not leave consent for another basis", async () => {
  const asked = purpose("kind: email\nbecause: consent\nserves: mission\nneeds: [name]");
  const before = compileWith({ "purposes/letters.md": asked }).model;
  const releases = (await history({ version: "1.0.0", model: before! })).map((release) => file(release));
  const swaps = (within: string, facts: string) => {
    const { diagnostics } = compileWith({ [within]: purpose(facts) }, releases);
    return diagnostics.flatMap(({ rule, message, pointer }) =>
      rule === "basis/swap" ? [`${pointer} ${message}`] : [],
    );
  };
  const contract = "kind: email\nbecause: contract\nserves: mission\nneeds: [name]";
  const says = "people were asked for this in version 1.0.0, and `contract` would go on without their answer";
  expect(swaps("purposes/letters.md", contract)).toEqual([`/because ${says}`]);
  expect(swaps("purposes/news.md", `${contract}\nformerly: [letters]`)).toEqual([`/because ${says}`]);
  expect(swaps("purposes/news.md", contract)).toEqual([]);
  expect(swaps("purposes/letters.md", "kind: email\nbecause: consent\nserves: mission\nneeds: [name]")).toEqual([]);
  const local = "kind: email\nbecause: consent\nserves: mission\nneeds: [name]\nby-place: {BR: {because: contract}}";
  expect(swaps("purposes/letters.md", local)).toEqual([
    `/by-place/BR/because ${says.replace("this in version", "this in `BR` in version")}`,
  ]);
});

describe("what waited for a yes beside the basis", () => {
  const parcel = (facts: string): string => purpose(`kind: deliver\nbecause: contract\nserves: mission\n${facts}`);
  const data = (facts: string): string => `---\n${facts}\n---\n# Your data\n\nWhat we have.\n`;
  const swaps = async (was: string, is: string, items: readonly [was: string, is: string] = [ITEMS, ITEMS]) => {
    const before = compileWith({ "purposes/parcel.md": was, "data.md": data(items[0]) }).model;
    const releases = (await history({ version: "1.0.0", model: before! })).map((release) => file(release));
    const { diagnostics } = compileWith({ "purposes/parcel.md": is, "data.md": data(items[1]) }, releases);
    return diagnostics.flatMap(({ rule, message, pointer }) =>
      rule === "basis/swap" ? [`${pointer} ${message}`] : [],
    );
  };
  const ITEMS =
    "name: { from: [you], kept: 1 year }\naddress: { from: [you], kept: 1 year }\nallergies: { from: [you], kept: 1 year, special: health }";
  const explicit = parcel("needs: [allergies]\nspecial-because: explicit-consent");
  const decides = (by: string): string =>
    parcel(`needs: [name]\ndecides-alone: { effect: the price, allowed-by: ${by}, review-at: /ask }`);

  test("is waited for still", async () => {
    expect(await swaps(explicit, explicit)).toEqual([]);
    expect(await swaps(explicit, decides("explicit-consent"))).toEqual([]);
    expect(await swaps(parcel("needs: [allergies]\nspecial-because: care"), explicit)).toEqual([]);
  });

  test("explicit consent is not left for another condition", async () => {
    const gone = "people were asked for this in version 1.0.0, and it would go on without their answer";
    const care = "needs: [allergies]\nspecial-because: care";
    expect(await swaps(explicit, parcel(care))).toEqual([`/special-because ${gone}`]);
    expect(await swaps(explicit, parcel("needs: [name]"))).toEqual([`/because ${gone}`]);
    expect(await swaps(decides("explicit-consent"), decides("contract"))).toEqual([`/decides-alone ${gone}`]);
    const there = parcel(
      "needs: [allergies]\nspecial-because: explicit-consent\nby-place: {BR: {special-because: care}}",
    );
    expect(await swaps(explicit, there)).toEqual([
      `/by-place/BR/special-because ${gone.replace("this in version", "this in `BR` in version")}`,
    ]);
  });

  test("an item that people chose is not needed where the purpose waits for no yes", async () => {
    const chosen = "needs: [address]\noptional: [name]";
    const needed = "needs: [address, name]";
    const says = "people chose in version 1.0.0 whether to give `name`, and it would be used without their answer";
    expect(await swaps(parcel(chosen), parcel(needed))).toEqual([`/needs/1 ${says}`]);
    const there = parcel(`${chosen}\nby-place: {BR: {needs: [address, name], optional: []}}`);
    expect(await swaps(parcel(chosen), there)).toEqual([
      `/by-place/BR/needs/1 ${says.replace("chose in version", "chose in `BR` in version")}`,
    ]);
    expect(await swaps(parcel("needs: [address]"), parcel(needed))).toEqual([]);
    const consent = (facts: string): string => parcel(facts).replace("because: contract", "because: consent");
    expect(await swaps(consent(chosen), consent(needed))).toEqual([]);
    const renamed = ITEMS.replace("name: { ", "call-name: { formerly: [name], ");
    expect(await swaps(parcel(chosen), parcel("needs: [address, call-name]"), [ITEMS, renamed])).toEqual([
      `/needs/1 ${says.replace("`name`", "`call-name`")}`,
    ]);
  });
});

test("D25: the note to customers is what the release says it was, whatever its line ends, and none stands alone", async () => {
  const releases = (await history({ version: "1.0.0", note: "# What changes\n\nMore.\n" })).map((release) =>
    file(release),
  );
  const rulesOf = async (text: string, version = "1.0.0"): Promise<readonly string[]> => {
    const notes = [source(`releases/${version}.md`, text)];
    return (await checkNotes(notes, releases)).map(({ rule }) => rule);
  };
  expect(await rulesOf("# What changes\n\nMore.\n")).toEqual([]);
  expect(await rulesOf("# What changes\r\n\r\nMore.\r\n")).toEqual([]);
  expect(await rulesOf("# What changes\n\nLess.\n")).toEqual(["release/changed"]);
  expect(await rulesOf("# What changes\n\nMore.\n", "1.1.0")).toEqual(["release/name"]);
});

test("a release that names another note is not the one that was published", async () => {
  const [release] = await history({ version: "1.0.0" });
  expect(await found([file({ ...release!, note: `sha256-${"0".repeat(64)}` })])).toEqual([
    "release/changed 1.0.0.json",
  ]);
});

test("an item takes over one item of the last release, and not two that stood beside each other", async () => {
  const items = (...lines: readonly string[]): string => `---\n${lines.join("\n")}\n---\n# Data\n\nD.\n`;
  const item = (id: string, more = ""): string => `${id}: { from: [you], kept: 12 months after last-order${more} }`;
  const releases = (await history({ version: "1.0.0", model: base })).map((release) => file(release));
  const taken = (data: string) =>
    compileWith({ "data.md": data }, releases).diagnostics.flatMap(({ rule, message, pointer }) =>
      rule === "id/duplicate" ? [`${pointer} ${message}`] : [],
    );
  expect(taken(items(item("name"), item("home", ", formerly: [address, flat]")))).toEqual([]);
  expect(taken(items(item("contact", ", formerly: [name, address]")))).toEqual([
    "/contact/formerly/1 `address` stood beside `name` in version 1.0.0: one data item cannot have been both",
  ]);
  expect(taken(items(item("name", ", formerly: [address]")))).toEqual([
    "/name/formerly/0 `address` stood beside `name` in version 1.0.0: one data item cannot have been both",
  ]);
});

test("a former id that nearly is one that the last release had, and that is gone, is mistyped", async () => {
  const items = (...lines: readonly string[]): string => `---\n${lines.join("\n")}\n---\n# Data\n\nD.\n`;
  const item = (id: string, formerly: string): string =>
    `${id}: { from: [you], kept: 12 months after last-order, formerly: [${formerly}] }`;
  const name = "name: { from: [you], kept: 12 months after last-order }";
  const releases = (await history({ version: "1.0.0", model: base })).map((release) => file(release));
  const unknown = (data: string, history: readonly SourceFile[] = releases) =>
    compileWith({ "data.md": data }, history).diagnostics.flatMap(({ pointer, message, help, fix }) =>
      pointer?.includes("formerly") ? [[pointer, message, help, fix?.title].join(" / ")] : [],
    );
  expect(unknown(items(name, item("home", "adres")))).toEqual([
    "/home/formerly/0 / `adres` was no data item in version 1.0.0 / write `address`, which is gone since then, or take it out / write `address`",
  ]);
  const bread = {
    "purposes/send-your-bread.md": null,
    "purposes/bread.md": purpose("kind: deliver\nbecause: contract\nserves: mission\nformerly: [send-you-bread]"),
  };
  expect(compileWith(bread, releases).diagnostics.map(({ message }) => message)).toContain(
    "`send-you-bread` was no purpose in version 1.0.0",
  );
  expect(unknown(items(name, item("home", "adres")), [])).toEqual([]);
  expect(unknown(items(name, item("home", "address, adres")))).toEqual([]);
  expect(unknown(items(name, item("home", "between")))).toEqual([]);
  expect(unknown(items(name, "address: { from: [you], kept: 1 year }", item("home", "adres")))).toEqual([]);
});
