import { expect, test } from "vitest";
import { compileWith, findings, minimal, pointedAt } from "./policy.ts";

const company = minimal().find(({ within }) => within === "company.md")?.text ?? "";

function hidden(said: string, id = "plain/hidden") {
  const compiled = compileWith({ "company.md": `${company}\n${said}\n` });
  const found = findings(compiled, "company.md").filter(({ rule }) => rule === id);
  return found.map((finding) => ({ message: finding.message, at: pointedAt(compiled, finding) }));
}

test("a character that hides in a text is told once for a file, by its number", () => {
  expect(hidden("We \u202Asell\u202C your \u2066data\u2069.")).toEqual([
    { message: "an invisible character stands here, U+202A, and 3 more in this file", at: "\u202A" },
  ]);
  expect(hidden("We s\u200Bell.")).toEqual([{ message: "an invisible character stands here, U+200B", at: "\u200B" }]);
  expect(hidden("We bake.\u{E0073}\u{E0065}")).toMatchObject([{ at: "\u{E0073}" }]);
});

test("a character that shows letters in another order is an error: nobody can approve what is not there", () => {
  expect(hidden("We \u202Elles\u202C your \u202Ddata.", "plain/override")).toEqual([
    {
      message:
        "a character that shows the letters after it in another order stands here, U+202E, and 1 more in this file",
      at: "\u202E",
    },
  ]);
  const compiled = compileWith({ "company.md": `${company}\nWe \u202Elles it.\n` });
  expect(findings(compiled, "company.md").map(({ rule, severity }) => [rule, severity])).toEqual([
    ["plain/override", "error"],
  ]);
});

test("it is found among the facts too", () => {
  const compiled = compileWith({ "company.md": company.replace("---\n", "---\n# \u2067note\n") });
  expect(findings(compiled, "company.md").map(({ rule }) => rule)).toContain("plain/hidden");
});

test("so is a translation", () => {
  const compiled = compileWith({ "ar/company.md": "# خبز\n\nنحن\u202E نخبز.\n" });
  expect(findings(compiled, "ar/company.md").map(({ rule }) => rule)).toContain("plain/override");
});

test.each([
  ["marks of direction", "العربية\u200F (PDF)\u200E و\u061C١"],
  ["joiners", "می\u200Cخواهم क्\u200Dष 👩\u200D🍳"],
  ["a soft hyphen", "Daten\u00ADschutz"],
  ["spaces between the words of Thai and Khmer", "ขนม\u200Bปัง នំ\u200Bប៉័ង"],
  ["the flag of Scotland", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
])("%s: people need them", (_, said) => {
  expect(hidden(said)).toEqual([]);
});
