import { placeNames } from "@candor/compiler";

/** `Germany, us-ca` as codes, each once: a name that we know in English, else words in capitals, whether they are codes or not. */
export function readPlaces(text: string): readonly string[] {
  const codes = codesByName();
  const found = text.split(",").flatMap((part) => {
    const code = codes.get(part.trim().toLowerCase());
    return code === undefined ? codesIn(part, codes) : [code];
  });
  return [...new Set(found)];
}

function codesIn(part: string, codes: ReadonlyMap<string, string>): readonly string[] {
  const words = part.split(/\s+/).filter(Boolean);
  return words.map((word) => codes.get(word.toLowerCase()) ?? word.toUpperCase());
}

const STATES =
  "Alabama AL, Alaska AK, Arizona AZ, Arkansas AR, California CA, Colorado CO, Connecticut CT, Delaware DE, Florida FL, Hawaii HI, Idaho ID, Illinois IL, Indiana IN, Iowa IA, Kansas KS, Kentucky KY, Louisiana LA, Maine ME, Maryland MD, Massachusetts MA, Michigan MI, Minnesota MN, Mississippi MS, Missouri MO, Montana MT, Nebraska NE, Nevada NV, New Hampshire NH, New Jersey NJ, New Mexico NM, New York NY, North Carolina NC, North Dakota ND, Ohio OH, Oklahoma OK, Oregon OR, Pennsylvania PA, Rhode Island RI, South Carolina SC, South Dakota SD, Tennessee TN, Texas TX, Utah UT, Vermont VT, Virginia VA, Washington WA, West Virginia WV, Wisconsin WI, Wyoming WY";

/** By its name in lower case; `Georgia` is the country. What has two codes has that which the laws go by. */
function codesByName(): ReadonlyMap<string, string> {
  const codes = new Map(STATES.split(", ").map((state) => [state.slice(0, -3).toLowerCase(), `US-${state.slice(-2)}`]));
  for (const [code, name] of placeNames()) {
    const known = name.toLowerCase();
    if (!codes.has(known)) codes.set(known, code);
  }
  return codes;
}
