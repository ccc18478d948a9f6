/** Every rule of the policy has a folder, a page and examples that prove it: what the page shows is what runs here. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  citationsOf,
  compile,
  type Compiled,
  PACKS,
  readFixtures,
  readPolicy,
  ruleOf,
  rules,
  testPolicy,
} from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import { describe, expect, test } from "vitest";
import { catalogue } from "../packages/compiler/tools/catalogue.ts";
import { fromOf, rulesPages } from "../tools/rules-page.ts";
import { RELEASE_MISTAKES } from "./releases.ts";
import { type Example, parseRulePage, SECTIONS } from "./rule-page.ts";

const ROOT = join(import.meta.dirname, "..");
const RULES = join(ROOT, "packages/compiler/src/lint/rules");
const MINIMAL = join(ROOT, "packages/compiler/test/fixtures/minimal");

/** For what is due on a day: a little after the reviews of the minimal policy. */
const TODAY = "2026-11-21";

/** What a file in Markdown cannot show: the page says it in words, and this makes it in a copy of the minimal policy. */
const IN_WORDS: ReadonlyMap<string, (folder: string) => Promise<void>> = new Map([
  ...RELEASE_MISTAKES,
  [
    "mission/missing",
    async (folder) => {
      await rm(join(folder, "mission.md"));
      // What serves the mission would be a finding of its own.
      const purpose = join(folder, "purposes/send-your-bread.md");
      await writeFile(purpose, (await readFile(purpose, "utf8")).replace("serves: mission\n", ""));
    },
  ],
  ["file/unknown", (folder) => writeFile(join(folder, "purposes/keep-invoices.txt"), "Keep your invoices.")],
  ["file/missing", (folder) => rm(join(folder, "rights.md"))],
  [
    "file/empty-folder",
    async (folder) => {
      await rm(folder, { recursive: true });
      await mkdir(folder);
    },
  ],
  ["file/unreadable", (folder) => writeFile(join(folder, "rights.md"), Uint8Array.of(0x2d, 0xff, 0xfe, 0x2d))],
  ["file/too-large", (folder) => writeFile(join(folder, "rights.md"), "a line of a log\n".repeat(100_000))],
  [
    "file/symlink",
    async (folder) => {
      await rm(join(folder, "rights.md"));
      await symlink(join(MINIMAL, "rights.md"), join(folder, "rights.md"));
    },
  ],
]);

const pages = new Map(await Promise.all(rules.map(async ({ id }) => [id, await readPage(id)] as const)));

test("the catalogue lists each folder of rules once, sorted, and each folder holds its code and its page", async () => {
  const groups = await readdir(RULES);
  const folders = await Promise.all(
    groups.map(async (group) => (await readdir(join(RULES, group))).map((name) => `${group}/${name}`)),
  );
  expect(rules.map(({ id }) => id)).toEqual(folders.flat().toSorted());
  for (const { id } of rules) expect([id, await readdir(join(RULES, id))]).toEqual([id, ["page.md", "rule.ts"]]);
});

test("the generated catalogue is what the folders say", async () => {
  expect(await readFile(join(ROOT, "packages/compiler/src/lint/catalogue.gen.ts"), "utf8")).toBe(await catalogue());
});

test.each([...rulesPages()])("docs/%s is what the rules and packs say", async (path, text) => {
  expect(await readFile(join(ROOT, "docs", path), "utf8")).toBe(text);
});

test("every rule that a pack names exists, and each id within a pack is its own", () => {
  const known = new Set(rules.map(({ id }) => id));
  for (const { requirements } of PACKS) {
    const named = requirements.flatMap((each) => (each.rules ?? []).map(ruleOf));
    expect(named.filter((rule) => !known.has(rule))).toEqual([]);
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    for (const { id, rules: named, person } of requirements) expect([id, named ?? person]).not.toEqual([id, undefined]);
  }
});

test("the rule that docs/adding-a-rule.md shows is the rule that runs", async () => {
  const [, shown = ""] =
    /^ *```ts\n([\s\S]*?)^ *```$/m.exec(await readFile(join(ROOT, "docs/adding-a-rule.md"), "utf8")) ?? [];
  expect(shown.replaceAll(/^ {3}/gm, "")).toBe(await readFile(join(RULES, "keep/missing/rule.ts"), "utf8"));
});

test("the minimal policy, which the examples are laid over, has no findings", async () => {
  expect(await findingsIn(() => Promise.resolve())).toEqual([]);
});

/** By the demands and laws that each comes from: a rule's examples are the tests of its demand. */
const named = rules.map((rule) => [[rule.id, ...fromOf(rule.id)].join(", "), rule] as const);

describe.each(named)("%s", (_, rule) => {
  const page = parseRulePage(pages.get(rule.id) ?? "");

  test("has a page of the one shape, which says what the rule says", () => {
    expect(page.title).toBe(rule.id);
    expect(page.summary).toBe(rule.summary);
    expect([...page.sections.keys()]).toEqual(SECTIONS);
    for (const [heading, text] of page.sections) expect([heading, text]).not.toEqual([heading, ""]);
    for (const from of fromOf(rule.id)) expect(page.sections.get("From")).toContain(from);
  });

  test("says where the text of a law was not read itself", () => {
    const unread = citationsOf(rule.id).some(({ requirement }) => requirement.read === "secondary");
    expect(page.sections.get("From")?.includes("secondary source") || !unread).toBe(true);
  });

  test("says in its From that it comes from the format alone, where it does", () => {
    const none = page.sections.get("From")?.startsWith("No demand and no law");
    expect(none).toBe(fromOf(rule.id).length === 0);
  });

  test("finds what the page says to avoid, and that alone", async () => {
    const examples = examplesOf(rule.id, page.avoid);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const found = await findingsIn(example);
      expect(found.map((finding) => finding.rule)).toContain(rule.id);
      expect(found.filter((finding) => finding.rule !== rule.id)).toEqual([]);
      for (const finding of found) expectReadable(finding);
      const given = citationsOf(rule.id).map(({ severity }) => severity);
      const severities = new Set([rule.severity, rule.withPromise?.severity, ...given]);
      for (const { severity } of found) expect(severities).toContain(severity);
    }
  });

  test("finds nothing in what the page prefers", async () => {
    for (const example of page.prefer) expect(await findingsIn(overlay(example))).toEqual([]);
  });
});

/** Writes into a copy of the minimal policy. */
type Change = (folder: string) => Promise<void>;

function examplesOf(id: string, written: readonly Example[]): readonly Change[] {
  const inWords = IN_WORDS.get(id);
  return [...written.map(overlay), ...(inWords ? [inWords] : [])];
}

function overlay(example: Example): Change {
  return async (folder) => {
    for (const [path, text] of example) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
}

async function findingsIn(change: Change): Promise<readonly Diagnostic[]> {
  const parent = await mkdtemp(join(tmpdir(), "candor-rules-"));
  const folder = join(parent, "policies");
  try {
    await cp(MINIMAL, folder, { recursive: true });
    await change(folder);
    const compiled = compile({ folder, ...(await readPolicy(folder)), settings: { today: TODAY } });
    return [...compiled.diagnostics, ...(await findingsOfTests(folder, compiled))];
  } finally {
    await rm(parent, { recursive: true });
  }
}

/** What the tests of a policy find; nothing where it has none. */
async function findingsOfTests(folder: string, { model, places }: Compiled): Promise<readonly Diagnostic[]> {
  const { files, diagnostics } = await readFixtures(folder);
  return [...diagnostics, ...(model ? testPolicy({ files, model, places }).diagnostics : [])];
}

/** One sentence without a capital or a full stop, one step, and a place that exists. */
function expectReadable({ message, help, place }: Diagnostic): void {
  expect(message).toMatch(/^[^A-Z\n].*[^.\n]$/);
  expect(help).toMatch(/^[^A-Z\n].*[^.\n]$/);
  expect(place.end.offset).toBeGreaterThanOrEqual(place.start.offset);
}

/** Empty where there is none: the test of its shape says so, and those of other rules run. */
function readPage(id: string): Promise<string> {
  return readFile(join(RULES, id, "page.md"), "utf8").catch(() => "");
}
