import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { demandsOfRules, demandsPage } from "../tools/demands-page.ts";
import { DEMANDS } from "../tools/demands.ts";

const page = await demandsPage();

test("docs/demands.md is what the rules, the page and the tests say: `node tools/demands-page.ts` writes it", async () => {
  expect(await readFile(new URL("../docs/demands.md", import.meta.url), "utf8")).toBe(page);
});

test("there are 48 demands, in order, and every rule's demand is one of them", () => {
  expect(DEMANDS.map(({ id }) => id)).toEqual(Array.from({ length: 48 }, (_, at) => `D${at + 1}`));
  expect(demandsOfRules().length).toBeGreaterThan(20);
});

test.each(demandsOfRules())("%s has a rule, and a test that names it", (id) => {
  const row = page.split("\n").find((line) => line.startsWith(`${id} | `)) ?? "";
  expect(row.split(" | ").at(-1)).toContain(".test.ts");
});
