import { placeNames } from "@candor/compiler";
import { expect, test } from "vitest";
import { refuseAnswer } from "../src/init/answers.ts";
import { readPlaces, unclearPlace } from "../src/init/read-places.ts";

test("places are read by code and by name, each once", () => {
  expect(readPlaces("Germany, us-ca, DE EU, california, New Zealand")).toEqual(["DE", "US-CA", "EU", "NZ"]);
  expect(readPlaces("the Netherlands, Great Britain, Österreich, U.S.")).toEqual(["NL", "UK", "AT", "US"]);
  expect(readPlaces("the US, the UK, the EU, EEA")).toEqual(["US", "UK", "EU"]);
  expect(readPlaces("the European Economic Area")).toEqual(["EU"]);
  expect(readPlaces("Gondor")).toEqual(["GONDOR"]);
  for (const clear of ["Germany, us-ca", "GE", "US-GA", "Gondor"]) expect(unclearPlace(clear)).toBeNull();
});

test.each(["Georgia", "DE, georgia", "Germany Georgia"])(
  "%s: a country or a state is asked, never guessed",
  (written) => {
    expect(unclearPlace(written)).toMatch(
      /^`[Gg]eorgia` is a country and a state of the USA: write GE for the country, or US-GA for the state$/,
    );
    // Where it is not asked, it is no place at all, and both are named.
    expect(readPlaces(written).at(-1)).toMatch(/^[Gg]eorgia \(GE or US-GA\)$/);
    expect(refuseAnswer("places", written)).toMatch(/^`[Gg]eorgia \(GE or US-GA\)` is no place/);
  },
);

test("every other English name of a country is clear", () => {
  const names = [...placeNames().values()].filter((name) => !name.includes(","));
  expect(names.filter((name) => unclearPlace(name) !== null)).toEqual(["Georgia"]);
});

test("Europe is no single place: its codes are named", () => {
  expect(unclearPlace("Europe")).toBe(
    "`Europe` is no single place: write those of EU, UK, CH and other countries where it is so",
  );
});
