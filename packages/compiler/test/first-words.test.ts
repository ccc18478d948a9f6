import { describe, expect, test } from "vitest";
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

describe("several words in the place of an id", () => {
  const data = (id: string) =>
    edited("data.md", ["---\n#", `${id}: { from: [you], kept: 1 year after last-order }\n---\n#`]);
  const needs = (ids: string, more: Record<string, string | null> = {}) => {
    const files = { ...more, "purposes/use.md": purpose(FACTS.replace("[name]", `[${ids}]`)) };
    return findings(compileWith(files), "purposes/use.md").filter(({ rule }) => rule === "id/format");
  };

  test("are ids that want a comma, where all are declared", () => {
    expect(needs("name address")).toMatchObject([
      { message: "`name address` is not an id", help: "put a comma between them: `name, address`" },
    ]);
  });

  test("are one id that wants a hyphen, where that is declared", () => {
    expect(needs("home address", data("home-address"))).toMatchObject([
      { help: "did you mean `home-address`?", nearest: "home-address" },
    ]);
  });

  test("are proposed as nothing that is not declared", () => {
    const [found] = needs("name adress");
    expect(found?.help).toBe("put hyphens into one id and commas between several; nothing declares `adress`");
    expect(found?.nearest).toBeUndefined();
  });

  test("are told as they may be meant, where nobody knows which ids there are", () => {
    expect(needs("name address", { "data.md": null })[0]?.help).toBe(
      "put a comma between them where these are 2: `name, address`",
    );
  });

  test("are told so in a recipient and for one place too", () => {
    const gets = edited("recipients.md", ["gets: [name, address]", "gets: [name address]"]);
    const there = edited("purposes/send-your-bread.md", [
      "needs: [name, address]",
      "needs: [name, address]\nby-place: { DE: { needs: [name address] } }",
    ]);
    const found = compileWith({ ...gets, ...there }).diagnostics.filter(({ rule }) => rule === "id/format");
    expect(found.map(({ help, pointer }) => [pointer, help])).toEqual([
      ["/by-place/DE/needs/0", "put a comma between them: `name, address`"],
      ["/parcel-post/gets/0", "put a comma between them: `name, address`"],
    ]);
  });
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
