import { canonicalJson, digest, InternalError } from "@candor/model";
import { assert, jsonValue, property } from "fast-check";
import { describe, expect, test } from "vitest";

describe("canonical JSON", () => {
  test("sorts members by UTF-16 code units, as the example of RFC 8785, section 3.2.3", () => {
    const members = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    const order = Array.from(canonicalJson(members).matchAll(/:"(\w+)/g), ([, word]) => word);
    expect(order).toEqual(["Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew"]);
  });

  test("writes numbers and strings as ECMAScript does, as the example of section 3.2.2", () => {
    const value = {
      numbers: [JSON.parse("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
      string: '\u20ac$\u000f\u000aA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test("leaves out undefined members", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  test("keeps names that objects have by nature", () => {
    const value: unknown = JSON.parse('{ "constructor": 1, "__proto__": { "toString": 2 } }');
    expect(canonicalJson(value)).toBe('{"__proto__":{"toString":2},"constructor":1}');
  });

  test.each([
    ["NaN", Number.NaN],
    ["infinity", Infinity],
    ["a function", () => 1],
    ["undefined", undefined],
    ["undefined in an array", [undefined]],
    ["a bigint", 1n],
    ["a lone surrogate", "\ud800"],
    ["a lone surrogate as a name", { "\udc00": 1 }],
    ["a date", new Date(0)],
    ["a hole in an array", Array.from({ length: 1 })],
    ["a map", new Map([[1, 2]])],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(InternalError);
  });

  test("refuses a cycle, not what merely stands twice", () => {
    const list: unknown[] = [];
    list.push({ list });
    expect(() => canonicalJson(list)).toThrow(InternalError);
    const twice = { a: 1 };
    expect(canonicalJson([twice, { twice }])).toBe('[{"a":1},{"twice":{"a":1}}]');
  });

  test("is one text for one value, whatever the order of members, and JSON reads it back", () => {
    assert(
      property(jsonValue({ stringUnit: "grapheme" }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

test("the digest is SHA-256 in hexadecimal, of the UTF-8 text", async () => {
  // printf '{"a":"ö"}' | sha256sum
  expect(await digest({ a: "ö" })).toBe("sha256-0c012ddd20b0a67114dcf3b03080ac1c51e5b0b4c96c4bb42033c7e444d2fe2c");
});
