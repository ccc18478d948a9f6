import { PACKS } from "./packs/packs.ts";
import { COUNTRY_CODES } from "./validate/country-codes.ts";

/** The places that a policy can name by their codes, with their English names: the Union, countries, and states with a law of their own. */
export function placeNames(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const codes = new Set([...PACKS.flatMap(({ places }) => places), ...[...COUNTRY_CODES].toSorted()]);
  return new Map(Array.from(codes, (code) => [code, nameOf(code, names)]));
}

function nameOf(code: string, names: Intl.DisplayNames): string {
  const [country = "", state] = code.split("-");
  const name = names.of(country) ?? country;
  return state === undefined ? name : `${name}, ${state}`;
}
