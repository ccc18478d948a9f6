import { PACKS } from "./packs.ts";
import { isPlace } from "./validate/unknown-places.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** The places that a policy can name by their codes, with their English names: the Union, countries, and states with a law of their own. */
export function placeNames(): ReadonlyMap<string, string> {
  const countries = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isPlace);
  return new Map(
    [...new Set([...PACKS.flatMap(({ places }) => places), ...countries])].map((code) => [code, nameOf(code)]),
  );
}

function nameOf(code: string): string {
  const [country = "", state] = code.split("-");
  const name = NAMES.of(country) ?? country;
  return state === undefined ? name : `${name}, ${state}`;
}
