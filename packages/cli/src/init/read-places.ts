import { codesNamed } from "@candor/compiler";

/**
 * `Germany, us-ca` as codes, each once: a name that we know, else words in capitals, whether they are codes or not.
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
  if (!state.startsWith("US-"))
    return `\`${unclear.written}\` is no single place: write those of ${unclear.codes.join(", ")} and other countries where it is so`;
  return `\`${unclear.written}\` is a country and a state of the USA: write ${country} for the country, or ${state} for the state`;
}

interface Part {
  readonly written: string;
  /** One; that of a state and that of a country; or those that a larger part of the world holds. */
  readonly codes: readonly string[];
}

function partsOf(text: string): readonly Part[] {
  const known = (written: string): Part | null => {
    const codes = codesNamed(written);
    return codes.length > 0 ? { written: written.trim(), codes } : null;
  };
  return text.split(",").flatMap((part) => {
    const whole = known(part);
    if (whole) return [whole];
    const words = part.split(/\s+/).filter(Boolean);
    return words.map((word) => known(word) ?? { written: word, codes: [word.toUpperCase()] });
  });
}

function shown(written: string, codes: readonly string[]): string {
  const countriesFirst = codes.toSorted((a, b) => a.length - b.length);
  return `${written} (${countriesFirst.join(" or ")})`;
}
