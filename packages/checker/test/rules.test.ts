/** Every rule of the checker has a folder, a page and examples that prove it: what the page shows is what runs here. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Example, parseRulePage, SECTIONS } from "../../../test/rule-page.ts";
import { type CheckConfig, rules } from "../src/index.ts";
import { checkFiles, lines } from "./check-files.ts";
import { shop, shopWithSystems } from "./policy.ts";

const RULES = join(import.meta.dirname, "../src/judge/rules");
const pages = new Map(
  await Promise.all(rules.map(async ({ id }) => [id, await readFile(join(RULES, id, "page.md"), "utf8")] as const)),
);

test("the catalogue lists each folder of rules once, sorted, and each folder holds its code and its page", async () => {
  const folders = (await readdir(join(RULES, "code"))).map((name) => `code/${name}`);
  expect(rules.map(({ id }) => id)).toEqual(folders.toSorted());
  for (const { id } of rules) expect([id, await readdir(join(RULES, id))]).toEqual([id, ["page.md", "rule.ts"]]);
});

/** What no files can show: the page says it in words, and bad-input.test.ts makes it happen. */
const IN_WORDS: ReadonlySet<string> = new Set(["code/compiler-died", "code/out-of-memory"]);

/** By the demands and laws that each comes from. */
const named = rules.map((rule) => [[rule.id, ...rule.from].join(", "), rule] as const);

describe.each(named)("%s", (_, rule) => {
  const page = parseRulePage(pages.get(rule.id) ?? "");

  test("has a page of the one shape, which says what the rule says", () => {
    expect(page.title).toBe(rule.id);
    expect(page.summary).toBe(rule.summary);
    expect([...page.sections.keys()]).toEqual(SECTIONS);
    for (const from of rule.from) expect(page.sections.get("From")).toContain(from);
    expect(page.sections.get("From")?.startsWith("No demand and no law")).toBe(rule.from.length === 0);
  });

  test("finds what the page says to avoid, and that alone", async () => {
    expect(page.avoid.length > 0).toBe(!IN_WORDS.has(rule.id));
    for (const example of page.avoid) {
      const { diagnostics } = await checkExample(rule.id, example);
      expect([...new Set(diagnostics.map((found) => found.rule))]).toEqual([rule.id]);
      for (const { severity, message, help } of diagnostics) {
        expect(severity).toBe(rule.severity);
        expect(message).toMatch(/^[^A-Z\n].*[^.\n]$/);
        expect(help).toMatch(/^[^A-Z\n].*[^.\n]$/);
      }
    }
  });

  test("finds nothing in what the page prefers", async () => {
    expect(page.prefer.length > 0).toBe(!IN_WORDS.has(rule.id));
    for (const example of page.prefer) expect(lines((await checkExample(rule.id, example)).diagnostics)).toEqual([]);
  });
});

/** The examples of these rules are about a company that names systems. */
const OF_SYSTEMS: ReadonlySet<string> = new Set(["code/no-listener", "code/unknown-system"]);

/** Of the policy's purposes, examples have code for one or none; what that says is a rule of its own. */
function checkExample(rule: string, example: Example): ReturnType<typeof checkFiles> {
  const model = OF_SYSTEMS.has(rule) ? shopWithSystems : shop;
  const written = Object.fromEntries(example);
  const { check = {} } = JSON.parse(written["candor.config.json"] ?? "{}") as { check?: CheckConfig };
  const outside = rule === "code/stale-purpose" ? [] : model.purposes.map(({ id }) => id);
  const config = JSON.stringify({ check: { outside, ...check } }, null, 2);
  return checkFiles(
    { "src/empty.ts": "export {};\n", ...written, "candor.config.json": config },
    { model, unbound: rule === "code/unbound" },
  );
}
