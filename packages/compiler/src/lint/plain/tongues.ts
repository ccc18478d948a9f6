import type { Counting } from "./counts.ts";
import { AMSTAD, FERNANDEZ_HUERTA, FLESCH_KINCAID, FOG_PL, GULPEASE, KANDEL_MOLES, type Measure } from "./measures.ts";
import type { Stops } from "./sentences.ts";
import { englishSyllables, frenchSyllables, germanSyllables, polishSyllables, spanishSyllables } from "./syllables.ts";

/** How prose is measured in one language. */
export interface Tongue extends Counting {
  readonly stops: Stops;
  /** Null where no measure is defensible: a text has a length, and no score. */
  readonly measure: Measure | null;
}

const SPACED: Tongue = { stops: stops(), measure: null, syllables: null, sentencesIn: "words" };

const TONGUES: ReadonlyMap<string, Tongue> = new Map<string, Tongue>(
  Object.entries({
    ar: { ...SPACED },
    de: {
      ...SPACED,
      stops: { ...stops("abs bspw bzw ca ebd evtl ggf inkl lit max mind nr sog vgl ziff zzgl", "art"), ordinals: true },
      measure: AMSTAD,
      syllables: germanSyllables,
    },
    en: {
      ...SPACED,
      stops: stops(
        "al approx cf dr eg ie jr messrs mr mrs ms prof sr st viz vs",
        "art arts cl no nos p para paras pp reg s sec vol",
      ),
      measure: FLESCH_KINCAID,
      syllables: englishSyllables,
    },
    es: {
      ...SPACED,
      stops: stops("av avda dr dra ej pág sr sra srta ud uds", "art arts n núm"),
      measure: FERNANDEZ_HUERTA,
      syllables: spanishSyllables,
    },
    fr: {
      ...SPACED,
      stops: stops("cf env ex mm mme mlle st", "art n p"),
      measure: KANDEL_MOLES,
      syllables: frenchSyllables,
    },
    it: { ...SPACED, stops: stops("avv dott es ing sig sigg", "art artt n p"), measure: GULPEASE },
    ja: { ...SPACED, sentencesIn: "characters" },
    pl: {
      ...SPACED,
      stops: { ...stops("dr hab in inż mgr np por prof św tj tzn tzw ul", "art nr poz str ust"), ordinals: true },
      measure: FOG_PL,
      syllables: polishSyllables,
    },
    pt: { ...SPACED, stops: stops("av dr dra ex sr sra", "art n nº") },
    th: { ...SPACED, sentencesIn: null },
  }),
);

/** What is known of a language by its tag without a region; null for a language that Candor cannot measure. */
export function tongueOf(tag: string): Tongue | null {
  return TONGUES.get(tag) ?? null;
}

/** Whether a language, by its tag, puts spaces between words. */
export function isSpaced(language: string): boolean {
  return !["ja", "km", "lo", "my", "th", "yue", "zh"].includes(language);
}

/** What to take for a language of which nothing is known: with spaces, marks end its sentences; without, nobody can say. */
export function unknownTongue(language: string): Tongue {
  return isSpaced(language) ? SPACED : { ...SPACED, sentencesIn: null };
}

function stops(abbreviations = "", beforeNumber = ""): Stops {
  return {
    abbreviations: new Set(abbreviations.split(" ")),
    beforeNumber: new Set(beforeNumber.split(" ")),
    ordinals: false,
  };
}
