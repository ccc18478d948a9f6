import type { PlaceCode } from "@candor/model";
import { placeNames } from "../place-names.ts";

/** The languages whose headings Candor reads: a policy in one of them names places in it. */
const LANGUAGES: readonly string[] = ["en", "ar", "de", "es", "fr", "it", "ja", "pl", "pt", "th"];

const STATES =
  "Alabama AL, Alaska AK, Arizona AZ, Arkansas AR, California CA, Colorado CO, Connecticut CT, Delaware DE, Florida FL, Georgia GA, Hawaii HI, Idaho ID, Illinois IL, Indiana IN, Iowa IA, Kansas KS, Kentucky KY, Louisiana LA, Maine ME, Maryland MD, Massachusetts MA, Michigan MI, Minnesota MN, Mississippi MS, Missouri MO, Montana MT, Nebraska NE, Nevada NV, New Hampshire NH, New Jersey NJ, New Mexico NM, New York NY, North Carolina NC, North Dakota ND, Ohio OH, Oklahoma OK, Oregon OR, Pennsylvania PA, Rhode Island RI, South Carolina SC, South Dakota SD, Tennessee TN, Texas TX, Utah UT, Vermont VT, Virginia VA, Washington WA, West Virginia WV, Wisconsin WI, Wyoming WY";

/** What people write in English and `Intl` does not, with its code; with two where a person must say which. */
const ALSO: Readonly<Record<string, string>> = {
  america: "US",
  usa: "US",
  "united states of america": "US",
  britain: "UK",
  "great britain": "UK",
  burma: "MM",
  congo: "CD CG",
  "cape verde": "CV",
  "czech republic": "CZ",
  "east timor": "TL",
  // `EU` stands for the EEA, whose law is the same. Europe is more than that: who means it says which parts.
  eea: "EU",
  "european economic area": "EU",
  ewr: "EU",
  europe: "EU UK CH",
  england: "UK",
  holland: "NL",
  "hong kong": "HK",
  "ivory coast": "CI",
  korea: "KP KR",
  macau: "MO",
  macedonia: "MK",
  "northern ireland": "UK",
  scotland: "UK",
  swaziland: "SZ",
  turkey: "TR",
  uae: "AE",
  vatican: "VA",
  wales: "UK",
};

/** What may stand before a name, in the languages above. */
const ARTICLE = /^(?:the|die|der|das|les|las|los|la|le|el|il|os|as|gli|i|o|a)\s+|^l['’]/;
const FORM = /^(?:federal |federative )?(?:republic|kingdom|state) of (?:the )?/;

/**
 * The codes of the place that a text names: its name in one of our languages, with or without an article, or its code in
 * other letters. Several where it names several, as Georgia does a country and a state of the USA, or is no single place, as Europe; none where it names none.
 */
export function codesNamed(text: string): readonly PlaceCode[] {
  const name = plain(text);
  const code = name.toUpperCase().replaceAll(" ", "-");
  const { names, codes } = known();
  if (codes.has(code)) return [code];
  const definite = /^THE-(US|UK|EU)$/.exec(code)?.[1];
  if (definite !== undefined) return [definite];
  const state = /^(?:us|usa|united states)[- ]+(.+)$/.exec(name)?.[1];
  if (state !== undefined) return (names.get(state) ?? []).filter((one) => one.startsWith("US-"));
  const bare = name.replace(ARTICLE, "");
  const forms = [name, bare, bare.replace(FORM, "")];
  return forms.map((form) => names.get(form)).find((found) => found !== undefined) ?? [];
}

interface KnownPlaces {
  /** Name → codes. */
  readonly names: ReadonlyMap<string, readonly PlaceCode[]>;
  readonly codes: ReadonlySet<string>;
}

let made: KnownPlaces | undefined;

/** Made when somebody first wrote a name: naming all places in all languages takes some milliseconds. */
function known(): KnownPlaces {
  made ??= makeKnown();
  return made;
}

function makeKnown(): KnownPlaces {
  const names = new Map<string, readonly PlaceCode[]>();
  const states = STATES.split(", ").map((state) => [state.slice(0, -3), `US-${state.slice(-2)}`] as const);
  for (const [name, code] of states) names.set(plain(name), [code]);
  const english = placeNames();
  for (const language of LANGUAGES) {
    const shown = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of english.keys()) {
      const name = code.includes("-") ? undefined : shown.of(code);
      if (name !== undefined) add(names, plain(name), code);
    }
  }
  for (const [name, code] of Object.entries(ALSO)) names.set(name, code.split(" "));
  return { names, codes: new Set([...english.keys(), ...states.map(([, code]) => code)]) };
}

/** Of two codes of one country, that which the laws go by, which comes first; a state stays beside it. */
function add(names: Map<string, readonly PlaceCode[]>, name: string, code: PlaceCode): void {
  const found = names.get(name) ?? [];
  const isAlias = found.some((other) => !other.startsWith("US-") && sameCountry(other, code));
  if (!isAlias && !found.includes(code)) names.set(name, [...found, code]);
}

function sameCountry(one: PlaceCode, other: PlaceCode): boolean {
  const names = placeNames();
  return names.get(one) === names.get(other);
}

function plain(text: string): string {
  return text.normalize("NFC").trim().toLowerCase().replaceAll("&", "and").replaceAll(".", "").replaceAll(/\s+/g, " ");
}
