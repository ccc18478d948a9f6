import { array, assert, constantFrom, integer, option, property, record, subarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { rulesIn, type GuardRules, type PlacedRules } from "../src/decide/placed-rules.ts";
import { placesAround, placesIn } from "../src/places-around.ts";
import { meanDays } from "../src/compare/keeping.ts";

const purpose: PlacedRules = {
  mode: "opt-out",
  needs: ["email", "orders"],
  optional: ["name"],
  channels: ["email", "sms"],
  askAgain: null,
  howOften: { times: 2, per: { iso: "P1M", working: false } },
  byPlace: [
    { place: "DE", facts: {} },
    { place: "EU", facts: { mode: "opt-in", needs: ["email"], optional: ["orders", "name"] } },
    { place: "US-CA", facts: { channels: ["email"], askAgain: { iso: "P6M" } } },
    { place: "US", facts: { howOften: { times: 1, per: { iso: "P1W", working: false } }, askAgain: { iso: "P1Y" } } },
  ],
};

describe("the rules of a place", () => {
  test("are the nearest place's own, and else those for everybody", () => {
    expect(rulesIn(purpose, "FR")).toMatchObject({ mode: "opt-in", needs: ["email"], channels: ["email", "sms"] });
    expect(rulesIn(purpose, "DE")).toMatchObject({ mode: "opt-out", needs: ["email", "orders"] });
    expect(rulesIn(purpose, "US-CA")).toMatchObject({ channels: ["email"], howOften: { times: 2 } });
    expect(rulesIn(purpose, "US-ME")).toMatchObject({ channels: ["email", "sms"], howOften: { times: 1 } });
    expect(rulesIn(purpose, "BR")).toBe(purpose);
  });

  test("are the strictest of all where it is not known", () => {
    expect(rulesIn(purpose, null)).toMatchObject({
      mode: "opt-in",
      needs: ["email"],
      optional: ["orders", "name"],
      channels: ["email"],
      askAgain: { iso: "P6M" },
      howOften: { times: 2 },
    });
    const { byPlace: _, ...plain } = purpose;
    expect(rulesIn(plain, null)).toBe(plain);
  });
});

test("what the strictest rules let one do, the rules of every place do", () => {
  const items = ["a", "b", "c"];
  const facts = record(
    {
      mode: constantFrom("opt-in", "opt-out", "none"),
      needs: subarray(items),
      optional: subarray(items),
      channels: subarray(["x", "y"]),
      askAgain: option(integer({ min: 1, max: 9 }).map((n) => ({ iso: `P${n}M` }))),
      howOften: option(integer({ min: 1, max: 9 }).map((times) => ({ times, per: { iso: "P1M", working: false } }))),
    },
    { requiredKeys: [] },
  );
  const modes = ["none", "opt-out", "opt-in"];
  const age = (askAgain: GuardRules["askAgain"]): number =>
    askAgain ? meanDays({ ...askAgain, working: false }) : Infinity;
  assert(
    property(facts, array(facts, { maxLength: 3 }), (own, others) => {
      const base: GuardRules = { mode: "none", needs: [], optional: [], channels: [], askAgain: null, ...own };
      const codes = ["FR", "BR", "US"];
      const placed = { ...base, byPlace: others.map((differs, n) => ({ place: codes[n]!, facts: differs })) };
      const strict = rulesIn(placed, null);
      for (const place of ["JP", ...codes]) {
        const rules = rulesIn(placed, place);
        expect(modes.indexOf(strict.mode)).toBeGreaterThanOrEqual(modes.indexOf(rules.mode));
        expect(rules.needs).toEqual(expect.arrayContaining([...strict.needs]));
        expect([...rules.needs, ...rules.optional]).toEqual(expect.arrayContaining([...strict.optional]));
        expect(rules.channels).toEqual(expect.arrayContaining([...strict.channels]));
        expect(age(strict.askAgain)).toBeLessThanOrEqual(age(rules.askAgain));
        expect(strict.howOften?.times ?? Infinity).toBeLessThanOrEqual(rules.howOften?.times ?? Infinity);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a place has all its codes", () => {
  expect(placesIn("GR")).toEqual(["GR", "EL"]);
  expect(placesIn("US-CA")).toEqual(["US-CA"]);
  expect(placesIn("EU")).toContain("DE");
  for (const code of placesIn("EU")) expect(placesAround(code)).toContain("EU");
});
