import type { Sentence } from "./source.ts";

/** The small words that no sentence of a language does without, and that few others share. */
const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words("the and of to your you we our this that with is are be have or not will which from their when it's"),
  de: words(
    "der die das und nicht wir sie ihre ihrer mit von zur zum ist sind werden wird eine einen für auf bei oder",
  ),
  fr: words("le les des du et nous vous votre vos avec pour est sont dans une sur par qui que ces aux ou données"),
  es: words("el los las del y nosotros usted su sus con para es son una por que se como datos esta nuestra lo"),
  it: words("il gli della dei delle e noi lei suo con per sono una che di si nel dati questa nostra alla degli"),
  pt: words("o os das dos e nós você seu seus com para são uma que não se como dados esta nossa ao pela"),
  nl: words("de het een en van wij u uw met voor zijn wordt worden niet op dat die deze onze gegevens bij"),
  hu: words("az és hogy nem egy vagy csak során valamint által illetve amely amennyiben adatkezelő felhasználó"),
  sv: words("och att det som på är av för inte med till vi dina ditt våra eller"),
  da: words("og det som på af ikke den med til vi dine vores eller bliver oplysninger"),
  cs: words("je se že pro které nebo jsou jsme vaše údaje podle při jako aby také"),
  ro: words("și în pentru nu este sunt datele noastre sau prin din dumneavoastră"),
  fi: words("ja ei se että tai ovat sekä voi tietoja myös jos kun tämä sivuston"),
  pl: words("i w z na do nie się jest są że przez oraz dla państwa nasze dane od które tym naszej"),
};
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ["ja", /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ["zh", /\p{sc=Han}/gu],
  ["ar", /\p{sc=Arabic}/gu],
  ["th", /\p{sc=Thai}/gu],
  ["ru", /\p{sc=Cyrillic}/gu],
];
/** Fewer words tell nothing. */
const FEWEST = 6;

/** So many sentences that are long enough tell their language, if it is one that is known. */
const MANY = 5;

/**
 * The language that most of a text is written in, by its function words or its script; `en` where it is too short to tell, and
 * `und` where it is long enough and in none that is known.
 */
export function findLanguage(sentences: readonly Sentence[]): string {
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    const language = languageOf(text);
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + text.length);
  }
  const best = [...counts].toSorted(([, a], [, b]) => b - a)[0];
  const long = sentences.filter(({ text }) => (text.match(/[\p{L}']+/gu)?.length ?? 0) >= 2 * FEWEST);
  return best?.[0] ?? (long.length >= MANY ? "und" : "en");
}

/** The language of one sentence; null where it is too short to tell. */
export function languageOf(text: string): string | null {
  const script = SCRIPTS.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > text.length / 4);
  if (script) return script[0];
  const found = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (found.length < FEWEST) return null;
  const scores = Object.entries(FUNCTION_WORDS).map(
    ([language, known]) => [language, found.filter((word) => known.has(word)).length] as const,
  );
  const [best, second] = scores.toSorted(([, a], [, b]) => b - a);
  return best && second && best[1] > second[1] && best[1] >= 2 ? best[0] : null;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
