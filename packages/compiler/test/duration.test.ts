import type { Duration, Keeping } from "@candor/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { eventsOf, parseDuration, parseFrequency, parseInterval, parseKeeping } from "../src/time/duration.ts";

const days = (n: number): Duration => ({ iso: `P${n}D`, working: false });

test.each([
  ["30 days", "P30D", false],
  ["1 day", "P1D", false],
  ["one month", "P1M", false],
  ["a year", "P1Y", false],
  ["72 hours", "PT72H", false],
  ["15 minutes", "PT15M", false],
  ["2 weeks", "P2W", false],
  ["2 quarters", "P6M", false],
  ["  3   Working  Days ", "P3D", true],
])("reads the length of time %j", (text, iso, working) => {
  expect(parseDuration(text)).toEqual({ iso, working });
});

test.each([
  "",
  "days",
  "30",
  "30 moons",
  "-3 days",
  "1.5 years",
  "3 working years",
  "30 days after x",
  "as long as necessary",
])("reads no length of time in %j", (text) => {
  expect(parseDuration(text)).toBeNull();
});

test.each([
  ["every 12 months", "P12M"],
  ["12 months", "P12M"],
  ["every month", "P1M"],
  ["each quarter", "P3M"],
  ["quarterly", "P3M"],
  ["quarter", "P3M"],
  ["every two weeks", "P2W"],
])("reads the interval %j", (text, iso) => {
  expect(parseInterval(text)).toEqual({ iso, working: false });
});

test.each(["every", "now and then", "every so often", "every 2"])("reads no interval in %j", (text) => {
  expect(parseInterval(text)).toBeNull();
});

test.each([
  ["2 a month", 2, "P1M"],
  ["once a week", 1, "P1W"],
  ["twice per year", 2, "P1Y"],
  ["at most 3 times every 2 weeks", 3, "P2W"],
  ["two messages a month", 2, "P1M"],
  ["every 12 months", 1, "P12M"],
  ["weekly", 1, "P1W"],
])("reads %j as %i times in %s", (text, times, iso) => {
  expect(parseFrequency(text)).toEqual({ times, per: { iso, working: false } });
});

test.each(["", "sometimes", "0 a month", "2 a", "2 of the many things a month"])("reads no frequency in %j", (text) => {
  expect(parseFrequency(text)).toBeNull();
});

test.each<[string, Keeping]>([
  ["not stored", { kind: "not-stored" }],
  ["30 days after account-closed", { kind: "after", duration: days(30), event: "account-closed", from: "event" }],
  [
    "6 years after the end of the year of last-order",
    { kind: "after", duration: { iso: "P6Y", working: false }, event: "last-order", from: "end-of-year" },
  ],
  ["until consent-withdrawn", { kind: "until", event: "consent-withdrawn", atMost: null }],
  [
    "until consent-withdrawn, at most 3 years",
    { kind: "until", event: "consent-withdrawn", atMost: { iso: "P3Y", working: false } },
  ],
  [
    "12 months after last-order or 3 years after signed-up, whichever is later",
    {
      kind: "whichever",
      is: "later",
      of: [
        { kind: "after", duration: { iso: "P12M", working: false }, event: "last-order", from: "event" },
        { kind: "after", duration: { iso: "P3Y", working: false }, event: "signed-up", from: "event" },
      ],
    },
  ],
])("reads %j", (text, keeping) => {
  expect(parseKeeping(text)).toEqual(keeping);
});

test.each([
  "as long as necessary",
  "as long as the law asks",
  "30 days after your last order",
  "1 year or 2 years",
  "1 year, whichever is later",
  "1 year or not stored, whichever is later",
  "until consent-withdrawn, at most some years",
  "until we are done",
  "x".repeat(100_000),
])("finds no time in %#", (text) => {
  expect(parseKeeping(text)).toBeNull();
});

test("names the events of a keeping time", () => {
  const keeping = parseKeeping("1 year after last-order or until account-closed, whichever is earlier");
  expect(keeping && eventsOf(keeping)).toEqual(["last-order", "account-closed"]);
});

/** The oracle: what an author means, and one way to write it, made together and apart from the parser. */
const time = fc
  .record({
    n: fc.integer({ min: 0, max: 9999 }),
    unit: fc.constantFrom("day", "week", "month", "year"),
    working: fc.boolean(),
  })
  .map(({ n, unit, working }) => {
    const counts = working && unit === "day";
    const text = `${n}${counts ? " working" : ""} ${unit}${n === 1 ? "" : "s"}`;
    return { text, duration: { iso: `P${n}${unit.charAt(0).toUpperCase()}`, working: counts } };
  });
const event = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/);
const single: fc.Arbitrary<{ text: string; keeping: Keeping }> = fc.oneof(
  time.map(({ text, duration }) => ({ text, keeping: { kind: "for", duration } as const })),
  fc.tuple(time, event, fc.boolean()).map(([{ text, duration }, event, endOfYear]) => ({
    text: `${text} after ${endOfYear ? "the end of the year of " : ""}${event}`,
    keeping: { kind: "after", duration, event, from: endOfYear ? "end-of-year" : "event" } as const,
  })),
  fc.tuple(event, fc.option(time)).map(([event, cap]) => ({
    text: `until ${event}${cap ? `, at most ${cap.text}` : ""}`,
    keeping: { kind: "until", event, atMost: cap?.duration ?? null } as const,
  })),
);
const keeping: fc.Arbitrary<{ text: string; keeping: Keeping }> = fc.oneof(
  single,
  fc
    .tuple(
      fc.array(single, { minLength: 2, maxLength: 4 }),
      fc.constantFrom("later" as const, "earlier" as const),
      fc.boolean(),
    )
    .map(([of, is, comma]) => ({
      text: `${of.map(({ text }) => text).join(comma ? ", or " : " or ")}, whichever is ${is}`,
      keeping: { kind: "whichever", is, of: of.map((one) => one.keeping) } as const,
    })),
);

test("reads back every time it can be given", () => {
  fc.assert(
    fc.property(keeping, ({ text, keeping }) => {
      expect(parseKeeping(text)).toEqual(keeping);
    }),
  );
});

test("never throws and never takes long, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc
          .array(fc.constantFrom("until", "or", "after", "1", "day", ",", "at most", "a-b"))
          .map((words) => words.join(" ")),
      ),
      (text) => {
        for (const read of [parseDuration, parseInterval, parseFrequency, parseKeeping])
          expect(read(text)).toBeDefined();
      },
    ),
  );
});
