import { readFile } from "node:fs/promises";
import { PACKS } from "@candor/compiler";
import { expect, test } from "vitest";
import { demandsPage, rulePages, testsByDemand } from "../tools/demands-page.ts";
import { DEMANDS } from "../tools/demands.ts";
import { parseRulePage } from "./rule-page.ts";

const ROOT = new URL("../", import.meta.url);
const named = await testsByDemand();

test("docs/demands.md is what the rules, the page and the tests say: `node tools/demands-page.ts` writes it", async () => {
  expect(await readFile(new URL("docs/demands.md", ROOT), "utf8")).toBe(await demandsPage());
});

test("there are 48 demands, in order, and the pack says what each of them asks", () => {
  const all = Array.from({ length: 48 }, (_, at) => `D${at + 1}`);
  expect(DEMANDS.map(({ id }) => id)).toEqual(all);
  const asked = PACKS.find(({ id }) => id === "candor")?.requirements ?? [];
  expect([...new Set(asked.map(({ from }) => from))]).toEqual(all);
});

test.each(DEMANDS)("$id has a test that names it or a rule with examples, or comes later", async ({ id, does }) => {
  const shown = [...(named.get(id) ?? []), ...(await examplesOf(id))];
  expect(shown.length > 0).toBe(!does.startsWith("later: "));
});

/** The pages of rules of the policy whose examples test/rules.test.ts runs, under the names of their demands. */
async function examplesOf(demand: string): Promise<readonly string[]> {
  const pages = rulePages(demand).filter((path) => path.startsWith("packages/compiler/"));
  const texts = await Promise.all(pages.map((path) => readFile(new URL(path, ROOT), "utf8")));
  return pages.filter((_, at) => parseRulePage(texts[at] ?? "").avoid.length > 0);
}
