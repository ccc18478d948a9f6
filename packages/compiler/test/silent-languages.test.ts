/** A rule that reads prose says nothing in a language that it has no words of: it would guess. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseRulePage } from "../../../test/rule-page.ts";
import { foundBy } from "./policy-edits.ts";
import { minimal } from "./policy.ts";

const RULES = new URL("../src/lint/rules/", import.meta.url);

/** Those that know what to look for from the lists of a language alone. */
const READERS: readonly string[] = [
  "benefit/ads-only",
  "benefit/company",
  "consent/bundled",
  "consent/forced",
  "consent/price",
  "mission/absolute",
  "plain/hedge",
  "plain/jargon",
  "why/vague",
];

/** Finnish has no list at all; the others have some, and none that an English text fits. */
describe.each(["fi", "ar", "th", "ja", "pl"])("in %s", (language) => {
  test.each(READERS)("%s finds nothing in its English examples", (rule) => {
    const { avoid } = parseRulePage(readFileSync(new URL(`${rule}/page.md`, RULES), "utf8"));
    for (const example of avoid) {
      const files = Object.fromEntries(example);
      const company = files["company.md"] ?? minimal().find(({ within }) => within === "company.md")?.text ?? "";
      const said = { ...files, "company.md": company.replace("channels:", `languages: [${language}]\nchannels:`) };
      expect(foundBy(rule, files).length).toBeGreaterThan(0);
      expect(foundBy(rule, said)).toEqual([]);
    }
  });
});
