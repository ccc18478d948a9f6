/** Names of places in English → the codes of the content model. The long forms come first where one name holds another. */
const NAMES: readonly (readonly [code: string, names: string])[] = [
  ["EU", "European Union|the EU|EU"],
  ["US-CA", "California"],
  ["US-ME", "Maine"],
  ["US", "United States of America|United States|U\\.S\\.A\\.|USA|U\\.S\\.|US"],
  ["UK", "United Kingdom|Great Britain|England|Scotland|Wales|U\\.K\\.|UK"],
  ["AR", "Argentina"],
  ["AT", "Austria"],
  ["AU", "Australia"],
  ["BE", "Belgium"],
  ["BG", "Bulgaria"],
  ["BR", "Brazil"],
  ["CA", "Canada"],
  ["CH", "Switzerland"],
  ["CL", "Chile"],
  ["CN", "China"],
  ["CY", "Cyprus"],
  ["CZ", "Czech Republic|Czechia"],
  ["DE", "Germany"],
  ["DK", "Denmark"],
  ["EE", "Estonia"],
  ["ES", "Spain"],
  ["FI", "Finland"],
  ["FR", "France"],
  ["GR", "Greece"],
  ["HK", "Hong Kong"],
  ["HR", "Croatia"],
  ["HU", "Hungary"],
  ["ID", "Indonesia"],
  ["IE", "Ireland"],
  ["IL", "Israel"],
  ["IN", "India"],
  ["IS", "Iceland"],
  ["IT", "Italy"],
  ["JP", "Japan"],
  ["KR", "South Korea"],
  ["LI", "Liechtenstein"],
  ["LT", "Lithuania"],
  ["LU", "Luxembourg"],
  ["LV", "Latvia"],
  ["MT", "Malta"],
  ["MX", "Mexico"],
  ["MY", "Malaysia"],
  ["NL", "Netherlands"],
  ["NO", "Norway"],
  ["NZ", "New Zealand"],
  ["PH", "Philippines"],
  ["PL", "Poland"],
  ["PT", "Portugal"],
  ["RO", "Romania"],
  ["SE", "Sweden"],
  ["SG", "Singapore"],
  ["SI", "Slovenia"],
  ["SK", "Slovakia"],
  ["TH", "Thailand"],
  ["TR", "Türkiye|Turkey"],
  ["TW", "Taiwan"],
  ["UA", "Ukraine"],
  ["ZA", "South Africa"],
];

/** Each code with the names that stand for it, as the documentation lists them. */
export const PLACE_NAMES: readonly (readonly [code: string, names: readonly string[]])[] = NAMES.map(
  ([code, names]) => [code, names.replaceAll("\\", "").split("|")],
);

const CODES = new Map(PLACE_NAMES.flatMap(([code, names]) => names.map((name) => [name, code] as const)));
const PATTERN = new RegExp(`(?<![\\w.-])(?:${NAMES.map(([, names]) => names).join("|")})(?![\\w-])`, "g");

/** What stands before and after two letters that are a place. */
const PLACED = /(?:^|\b(?:the|in|to|from|and|or|of) |[,|(] )$/;
const PEOPLE = /^ (?:users|customers|people|persons|individuals|visitors|residents|citizens|consumers)\b/;
const OF_LAW =
  /^ (?:and UK )?(?:law|data|regulat|representative|rule|directive|commission|general|standard|privacy|GDPR)/i;

export interface FoundPlace {
  readonly code: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The places that a text names, from left to right; names are matched with their capitals. */
export function findPlaces(text: string): readonly FoundPlace[] {
  const found = Array.from(text.matchAll(PATTERN), ({ 0: words, index }) => ({
    code: CODES.get(words) ?? "",
    words,
    start: index,
    end: index + words.length,
  }));
  return found.filter(({ words, start, end }) => {
    if (words !== "US" && words !== "EU") return true;
    // `CONTACT US` names no country, and `EU law` no place.
    const [before, after] = [text.slice(0, start), text.slice(end)];
    return PEOPLE.test(after) || (PLACED.test(before) && !OF_LAW.test(after));
  });
}
