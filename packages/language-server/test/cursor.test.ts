import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cursorAt } from "../src/facts/cursor.ts";
import { factAt } from "../src/facts/fact-at.ts";

function at(marked: string): ReturnType<typeof cursorAt> {
  return cursorAt(marked.replace("|", ""), marked.indexOf("|"), "purpose");
}

describe("the cursor is found among facts that are not finished", () => {
  test.each([
    ["an empty line at the top", "---\nkind: pay\n|\n---\n", "key", []],
    [
      "an empty line inside a group",
      "---\nchoices:\n  agree:\n    where: x\n    |\n---\n",
      "key",
      ["choices", "agree"],
    ],
    ["the first line of a group", "---\nby-place:\n  BR:\n    |\n---\n", "value", ["by-place", "BR"]],
    ["a bracket that is not closed", "---\nneeds: [na|\nserves: mission\n---\n", "value", ["needs", 0]],
    ["a brace that is not closed", "---\nchoices: {agree: {wh|\n---\n", "key", ["choices", "agree"]],
    ["a quotation mark that is not closed", '---\nbecause: "con|\nneeds: [name]\n---\n', "value", ["because"]],
    ["a colon without its space", "---\nbecause:|\n---\n", "value", ["because"]],
    ["a list with dashes", "---\nneeds:\n  - name\n  - |\n---\n", "value", ["needs", 1]],
    ["a field of an item of a list", "---\non-device:\n  - name: x\n    |\n---\n", "key", ["on-device", 0]],
    ["facts without their second fence", "---\nkind: |\n", "value", ["kind"]],
    ["Windows line ends", "---\r\nkind: pay\r\nneeds: [|]\r\n---\r\n", "value", ["needs", 0]],
    ["lone carriage returns", "---\rkind: pay\rneeds: [|]\r---\r", "value", ["needs", 0]],
    ["a key that would be a prototype", "---\n__proto__:\n  |\n---\n", "value", ["__proto__"]],
  ] as const)("%s", (_, text, part, path) => {
    expect(at(text)).toMatchObject({ part, path });
  });

  test.each(["---\n# |\n---\n", "# Title |\n", "---\nkind: pay\n---\n# Title |\n", "|---\n---\n"])(
    "not in %j",
    (text) => {
      expect(at(text)).toBeNull();
    },
  );

  test("what the word replaces, what is said before it, and what is there already", () => {
    expect(at("---\nkept: 30 days after la|st-order\n---\n")).toMatchObject({
      start: 24,
      end: 34,
      said: "30 days after ",
    });
    expect(at("---\nneeds: [name, |, email]\n---\n")?.taken).toEqual(["name", "email"]);
    expect(at("---\nkind: pay\n|\nneeds: [name]\n---\n")?.taken).toEqual(["kind", "needs"]);
  });

  test("no text makes it fail, wherever the cursor stands", () => {
    const piece = fc.constantFrom(
      "---\n",
      "a",
      ": ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      '"',
      "'",
      "\n",
      "  ",
      "#",
      "&a ",
      "*a",
      "|",
      ">",
      "!!x ",
      "? ",
      "\t",
      "\0",
      "🫘",
      ",",
    );
    const kind = fc.constantFrom("purpose" as const, "fixture" as const);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), kind, (pieces, where, kind) => {
        const text = `${kind === "fixture" ? "" : "---\n"}${pieces.join("")}`;
        const offset = where % (text.length + 1);
        const found = [cursorAt(text, offset, kind), factAt(text, offset, kind)].filter((one) => one !== null);
        expect(found.filter(({ start, end }) => offset < start || end < offset)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
