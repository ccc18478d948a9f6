import { expect, test } from "vitest";
import { edited } from "./policy-edits.ts";
import { compileWith, findings, purpose, said } from "./policy.ts";

const FACTS = "kind: deliver\nbecause: contract\nserves: mission\nneeds: [name]";

test("a purpose in capital letters is one finding, and what names it in small ones is known", () => {
  const found = compileWith({
    "purposes/Newsletter.md": purpose(FACTS),
    ...edited("recipients.md", ["for: [send-your-bread]", "for: [send-your-bread, newsletter]"]),
  });
  expect(found.diagnostics.map(({ rule, place }) => `${rule} ${place.file.split("/").at(-1)}`)).toEqual([
    "id/format Newsletter.md",
  ]);
});

test("two ids without a comma between them are told so", () => {
  const found = said(
    compileWith({ "purposes/use.md": purpose(FACTS.replace("[name]", "[name address]")) }),
    "purposes/use.md",
  );
  expect(found).toContain(
    "id/format: `name address` is not an id / put a comma between them where these are 2: `name, address`",
  );
});

test("a purpose at the top of the folder is told where it belongs", () => {
  expect(said(compileWith({ "newsletter.md": purpose(FACTS) }), "newsletter.md")).toEqual([
    "file/unknown: `newsletter.md` is no document of a policy / move it to `purposes/newsletter.md`",
  ]);
});

test("tabs are one finding of a file, with the fix that puts spaces for them", () => {
  const tabs = purpose(`${FACTS}\nby-place:\n\tDE:\n\t\tbecause: contract\n\tFR:\n\t\tbecause: contract`);
  const [found, ...more] = findings(compileWith({ "purposes/use.md": tabs }), "purposes/use.md");
  expect(more).toEqual([]);
  expect(found?.rule).toBe("yaml/syntax");
  expect(found?.fix?.edits.map(({ text }) => text)).toEqual(["  ", "    ", "  ", "    "]);
});

test("ages of several places are one finding with one line that mends it", () => {
  const company = edited(
    "company.md",
    ["people-in: [DE]", "people-in: [DE, FR]"],
    ["ages: { from: 16 }", "ages: { from: 13 }"],
  );
  const asked = purpose(FACTS.replace("because: contract", "because: consent\nask-again: every 12 months"));
  const found = findings(compileWith({ ...company, "purposes/use.md": asked }), "company.md");
  expect(found.filter(({ rule }) => rule === "children/age").map(({ help }) => help)).toEqual([
    "add `parent-until: { DE: 16, FR: 15 }` to `ages`, or raise `from`",
  ]);
});
