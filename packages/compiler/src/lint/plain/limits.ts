/** Where prose stops being plain. Those of a reader's patience are the same everywhere, the others differ by language. */
export interface PlainLimits {
  /** The highest school year a section may ask for, where the measure gives school years (en, pl). */
  readonly grade: number;
  /** The lowest ease, 0 to 100, where the measure gives that (de, es, fr, it). */
  readonly ease: number;
  /** Words of the longest sentence that is not long. */
  readonly longSentenceWords: number;
  /** The same in characters, where words have no spaces between them (ja). */
  readonly longSentenceCharacters: number;
  /** How many of a document's sentences may be long, 0 to 1. */
  readonly longSentenceShare: number;
  /** Words such as "may" and "might" in a thousand words of a document. */
  readonly hedgesPerThousand: number;
  /** Minutes that the first layer of the page takes. */
  readonly firstLayerMinutes: number;
  /** Words of the prose on one consent card. */
  readonly cardWords: number;
}

/** What a config says about them: for every language, and beside it for one. */
export interface PlainSettings extends Partial<PlainLimits> {
  readonly languages?: Readonly<Record<string, Partial<PlainLimits>>>;
}

/**
 * Grade 9 is what most adults read with ease, and ease 60 is where Flesch's scale and those made after it put the same
 * reader ("standard", eighth and ninth year). 25 words is the longest sentence that GOV.UK's style allows.
 */
const DEFAULTS: PlainLimits = {
  grade: 9,
  ease: 60,
  longSentenceWords: 25,
  longSentenceCharacters: 60,
  longSentenceShare: 0.1,
  hedgesPerThousand: 2,
  firstLayerMinutes: 1,
  cardWords: 60,
};

/** The Hohenheim index of comprehensibility calls German sentences of more than 20 words long: compounds make them fewer. */
const BY_LANGUAGE: ReadonlyMap<string, Partial<PlainLimits>> = new Map([["de", { longSentenceWords: 20 }]]);

/** What holds in one language: what the config says for it, else for all, else for it here, else the defaults. */
export function plainLimits(settings: PlainSettings, language: string): PlainLimits {
  const { languages = {}, ...all } = settings;
  const own = Object.hasOwn(languages, language) ? languages[language] : {};
  return { ...DEFAULTS, ...BY_LANGUAGE.get(language), ...all, ...own };
}
