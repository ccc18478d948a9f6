import { syllable } from "syllable";

/** How many syllables a word in lower case has. */
export type Syllables = (word: string) => number;

const MOST_KNOWN = 50_000;

/** A number is read at a glance, as one; every word has at least one. Remembers the words of a text, which are few. */
function counter(count: Syllables): Syllables {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const syllables = /\p{Nd}/u.test(word) ? 1 : Math.max(1, count(word));
    known.set(word, syllables);
    return syllables;
  };
}

/** English by the package `syllable`, which knows the words that its rules get wrong. */
export const englishSyllables: Syllables = counter((word) => syllable(word));

/**
 * French: one for each group of vowels, as hyphenation has them (`in-for-ma-tion`, `lui`), two where é or a diaeresis
 * parts the group (`cré-er`, `na-ïf`), or y (`en-voy-ons`). Kandel and Moles count as one speaks: the e at the end is mute, with or without
 * s, and so is the -ent of verbs; the -ment of nouns is not.
 */
export const frenchSyllables: Syllables = counter((word) => {
  const spoken = word
    .replaceAll(/qu(?=[aeiouyéèêàâîôœ])/g, "q")
    .replaceAll(/gu(?=[eiyéèê])/g, "g")
    .replace(/(?<=[^aeiouyàâäéèêëîïôöùûüœ'’-])es?$/, "")
    .replace(/é(?=es?$)/, "e")
    .replaceAll(/é(?=[aeiouyéèêàâîôœ])/g, "é-")
    .replaceAll(/(?=[ïëü])/g, "-")
    .replaceAll(/(?<=[aeou])y(?=[aeouéè])/g, "-");
  const groups = countOf(spoken, /[aeiouyàâäéèêëîïôöùûüœæ]+/g);
  return /(?<!m|i)ent$/.test(word) && groups > 1 && !FRENCH_NOUNS.has(word) ? groups - 1 : groups;
});

/** Words in -ent that are no verbs and common in policies. */
const FRENCH_NOUNS: ReadonlySet<string> = new Set(
  "agent argent cent content différent évident excellent fréquent permanent pertinent présent récent souvent talent urgent".split(
    " ",
  ),
);

/**
 * Spanish: a, e and o are strong and are parted from each other (`le-er`), i and u join a vowel beside them (`cuen-ta`)
 * unless they carry the stress mark (`pa-ís`). The u of que, qui, gue and gui is silent. By the rules of the Ortografía
 * of the Real Academia Española.
 */
export const spanishSyllables: Syllables = counter((word) => {
  const spoken = word
    .replaceAll(/([qg])u(?=[eiéí])/g, "$1")
    .replaceAll(/y(?![aeiouáéíóú])/g, "i")
    .replaceAll(/[íú]/g, "-$&-")
    .replaceAll(/([aeoáéó])(?=[aeoáéó])/g, "$1-");
  return countOf(spoken, /[aeiouáéíóúü]+/g);
});

/** German: each vowel for itself (`In-for-ma-ti-on`), but ei, au, eu, äu, ie and doubled vowels together; the u of qu is none. */
export const germanSyllables: Syllables = counter((word) =>
  countOf(word.replaceAll("qu", "q"), /aa|ee|oo|[aeo][iy]|[aeä]u|ie|[aeiouyäöüáàâéèêíóôú]/g),
);

/** Polish: each vowel is a syllable; i before another vowel only softens (`wia-ra`), au and eu are one. */
export const polishSyllables: Syllables = counter((word) =>
  countOf(word.replaceAll(/i(?=[aąeęoóuy])/g, ""), /[ae]u|[aąeęioóuy]/g),
);

function countOf(word: string, pattern: RegExp): number {
  return word.match(pattern)?.length ?? 0;
}
