import { placeNames } from "@candor/compiler";

/**
 * `Germany, us-ca` as codes, each once: a name that we know in English, else words in capitals, whether they are codes or not.
 * A name of two places is no code either: it is given with the codes of both.
 */
export function readPlaces(text: string): readonly string[] {
  return [
    ...new Set(partsOf(text).map(({ written, codes }) => (codes.length > 1 ? shown(written, codes) : codes[0]!))),
  ];
}

/** Which places a name may mean, where it means several; null where each is clear. */
export function unclearPlace(text: string): string | null {
  const unclear = partsOf(text).find(({ codes }) => codes.length > 1);
  if (!unclear) return null;
  const [state = "", country = ""] = unclear.codes;
  return `\`${unclear.written}\` is a country and a state of the USA: write ${country} for the country, or ${state} for the state`;
}

interface Part {
  readonly written: string;
  /** One, or that of a state and that of a country. */
  readonly codes: readonly string[];
}

function partsOf(text: string): readonly Part[] {
  const names = codesByName();
  const known = (written: string): Part | null => {
    const codes = names.get(written.trim().toLowerCase());
    return codes ? { written: written.trim(), codes } : null;
  };
  return text.split(",").flatMap((part) => {
    const whole = known(part);
    if (whole) return [whole];
    const words = part.split(/\s+/).filter(Boolean);
    return words.map((word) => known(word) ?? { written: word, codes: [word.toUpperCase()] });
  });
}

function shown(written: string, codes: readonly string[]): string {
  return `${written} (${codes.toReversed().join(" or ")})`;
}

const STATES =
  "Alabama AL, Alaska AK, Arizona AZ, Arkansas AR, California CA, Colorado CO, Connecticut CT, Delaware DE, Florida FL, Georgia GA, Hawaii HI, Idaho ID, Illinois IL, Indiana IN, Iowa IA, Kansas KS, Kentucky KY, Louisiana LA, Maine ME, Maryland MD, Massachusetts MA, Michigan MI, Minnesota MN, Mississippi MS, Missouri MO, Montana MT, Nebraska NE, Nevada NV, New Hampshire NH, New Jersey NJ, New Mexico NM, New York NY, North Carolina NC, North Dakota ND, Ohio OH, Oklahoma OK, Oregon OR, Pennsylvania PA, Rhode Island RI, South Carolina SC, South Dakota SD, Tennessee TN, Texas TX, Utah UT, Vermont VT, Virginia VA, Washington WA, West Virginia WV, Wisconsin WI, Wyoming WY";

/** By its name in lower case. A country that has two codes has that which the laws go by, which comes first. */
function codesByName(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, readonly string[]>(
    STATES.split(", ").map((state) => [state.slice(0, -3).toLowerCase(), [`US-${state.slice(-2)}`]]),
  );
  for (const [code, name] of placeNames()) {
    const known = codes.get(name.toLowerCase()) ?? [];
    if (known.every((other) => other.startsWith("US-"))) codes.set(name.toLowerCase(), [...known, code]);
  }
  return codes;
}
