import { describe, expect, test } from "vitest";
import { lastsUntil } from "../src/decide/expiry.ts";
import { expiredItems, type RetentionRules } from "../src/expired-items.ts";
import { allLapsed, keepingEnds } from "../src/keeping-ends.ts";
import type { Keeping } from "../src/policy/keeping.ts";

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const time = (iso: string, working = false) => ({ iso, working });

describe("how long something lasts", () => {
  test.each([
    ["2026-11-20", "P3D", false, "2026-11-23"],
    ["2026-11-20", "P1D", true, "2026-11-23"],
    ["2026-11-20", "P3D", true, "2026-11-25"],
    ["2026-11-21", "P1D", true, "2026-11-23"],
    ["2026-11-22", "P1W", true, "2026-11-27"],
    ["2026-01-31", "P1M", false, "2026-02-28"],
  ])("from %s, %s (working days: %s): until %s", (from, iso, working, until) => {
    expect(new Date(lastsUntil(day(from), time(iso, working)))).toEqual(new Date(day(until)));
  });
});

const life = {
  collected: day("2020-01-01"),
  happened: (event: string): number | null => (event === "closed" ? day("2021-03-01") : null),
};
const until = (event: string, atMost: string | null): Keeping => ({
  kind: "until",
  event,
  atMost: atMost === null ? null : time(atMost),
});
const after = (event: string, iso: string, from: "event" | "end-of-year" = "event"): Keeping => ({
  kind: "after",
  duration: time(iso),
  event,
  from,
});
const whichever = (is: "later" | "earlier", ...of: Keeping[]): Keeping => ({ kind: "whichever", is, of });

describe("a keeping time ends", () => {
  test.each<[string, Keeping, string | null]>([
    ["not stored", { kind: "not-stored" }, "2020-01-01"],
    ["2 years", { kind: "for", duration: time("P2Y") }, "2022-01-01"],
    ["30 days after closed", after("closed", "P30D"), "2021-03-31"],
    ["30 days after what has not happened", after("order", "P30D"), null],
    ["6 years after the end of the year of closed", after("closed", "P6Y", "end-of-year"), "2028-01-01"],
    ["until closed", until("closed", null), "2021-03-01"],
    ["until closed, at most 1 year", until("closed", "P1Y"), "2021-01-01"],
    ["until closed, at most 9 years", until("closed", "P9Y"), "2021-03-01"],
    ["until what has not happened", until("order", null), null],
    ["until what has not happened, at most 1 year", until("order", "P1Y"), "2021-01-01"],
    ["the later", whichever("later", until("closed", null), after("closed", "P1D")), "2021-03-02"],
    ["the later, of which one waits", whichever("later", until("closed", null), until("order", null)), null],
    [
      "the earlier, of which one waits",
      whichever("earlier", until("closed", null), until("order", null)),
      "2021-03-01",
    ],
    ["the earlier, of which all wait", whichever("earlier", until("order", null)), null],
  ])("%s", (_, keeping, expected) => {
    expect(keepingEnds({ purpose: "p", keeping }, life)).toBe(expected === null ? null : day(expected));
  });

  test("for all, the last first; not while one goes on; at its very moment", () => {
    const keepers = [
      { purpose: "a", keeping: until("closed", null) },
      { purpose: "b", keeping: after("closed", "P1D") },
    ];
    expect(allLapsed(keepers, life, day("2021-03-02"))?.map(({ purpose }) => purpose)).toEqual(["b", "a"]);
    expect(allLapsed(keepers, life, day("2021-03-02") - 1)).toBeNull();
    expect(allLapsed([], life, 0)).toEqual([]);
    expect(allLapsed(keepers, life, Number.NaN)).toBeNull();
  });
});

describe("an optional item", () => {
  const closed = until("closed", null);
  const rules: RetentionRules = {
    purposes: [
      {
        id: "news",
        mode: "opt-in",
        needs: ["email"],
        optional: ["name"],
        channels: [],
        askAgain: null,
        formerly: [],
      },
    ],
    kept: [
      { item: "email", keeping: until("order", null) },
      { item: "name", keeping: until("order", null) },
    ],
  };
  const yes = (facet: "" | "i:name", state: "given" | "withdrawn" = "given") =>
    ({ purpose: "news", facet, state, seq: 1, noSeq: state === "given" ? 0 : 1, at: 5 }) as const;
  const gone = (people: Parameters<typeof expiredItems>[1]["people"], kept = rules.kept): readonly string[] =>
    expiredItems({ ...rules, kept }, { items: ["email", "name"], people, life }, day("2030-01-01")).map(
      ({ item }) => item,
    );

  test.each([
    ["given", []],
    ["renewed", []],
    ["requested", ["email", "name"]],
    ["refused", ["email", "name"]],
    ["withdrawn", []],
    ["objected", []],
    ["expired", []],
    ["invalidated", []],
  ] as const)("and what is needed, by a purpose whose question stands at %s", (state, expected) => {
    const choice = { purpose: "news", facet: "", state, seq: 1, noSeq: 0, at: 5 } as const;
    expect(gone([[choice, { ...choice, facet: "i:name", state: "given", seq: 2 }]])).toEqual(expected);
  });

  test("is kept for those who agreed to it", () => {
    expect(gone([[yes(""), yes("i:name")]])).toEqual([]);
    expect(gone([[yes("")]])).toEqual(["name"]);
    expect(gone([[]])).toEqual(["email", "name"]);
    expect(gone([null])).toEqual([]);
    expect(gone([[yes("", "withdrawn"), yes("i:name")]])).toEqual([]);
    expect(gone([[yes(""), yes("i:name")]], [{ item: "name", keeping: closed }])).toEqual(["name"]);
  });
});
