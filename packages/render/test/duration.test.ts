import type { Keeping } from "@candor/model";
import { expect, test } from "vitest";
import { durationWords, periodWords } from "../src/format/duration.ts";
import { keepingWords } from "../src/format/keeping.ts";
import { createLanguage } from "../src/language.ts";
import { en } from "../src/strings/en.ts";
import { time } from "./sample-parts.ts";

const english = createLanguage(en);
const polish = createLanguage({ ...en, lang: "pl", locale: "pl" });

test.each([
  ["P1D", "1 day"],
  ["P30D", "30 days"],
  ["P1Y6M", "1 year and 6 months"],
  ["P2W", "2 weeks"],
  ["PT72H", "72 hours"],
  ["P0D", "at once"],
  ["soon", "soon"],
])("%s is `%s`", (iso, words) => {
  expect(durationWords(time(iso), english)).toBe(words);
});

test("working days are counted as such", () => {
  expect(durationWords(time("P3D", true), english)).toBe("3 working days");
  expect(durationWords(time("PT48H", true), english)).toBe("48 hours, counting working time only");
});

test("a language with several plurals gets the right one", () => {
  expect(["P1M", "P3M", "P5M"].map((iso) => durationWords(time(iso), polish))).toEqual([
    "1 miesiąc",
    "3 miesiące",
    "5 miesięcy",
  ]);
});

test("a single period loses its number", () => {
  expect(["P1M", "P12M", "P2W"].map((iso) => periodWords(time(iso), english))).toEqual([
    "month",
    "12 months",
    "2 weeks",
  ]);
});

const lastOrder: Keeping = { kind: "after", duration: time("P12M"), event: "last-order", from: "event" };

test.each<[Keeping, string]>([
  [{ kind: "not-stored" }, "not stored"],
  [{ kind: "for", duration: time("P90D") }, "90 days"],
  [lastOrder, "12 months after your last order"],
  [{ ...lastOrder, from: "end-of-year" }, "12 months after the end of the year of your last order"],
  [{ ...lastOrder, event: "loan-returned" }, "12 months after loan returned"],
  [{ kind: "until", event: "consent-withdrawn", atMost: null }, "until you take back your yes"],
  [
    { kind: "until", event: "consent-withdrawn", atMost: time("P3Y") },
    "until you take back your yes, but 3 years at most",
  ],
  [
    { kind: "whichever", is: "later", of: [lastOrder, { kind: "for", duration: time("P3Y") }] },
    "12 months after your last order or 3 years, whichever is later",
  ],
])("keeping %o", (keeping, words) => {
  const texts = keepingWords(keeping, english).filter((piece) => typeof piece === "string");
  expect(texts.join("")).toBe(words);
});
