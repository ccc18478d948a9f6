/**
 * What one language says where a rule reads prose. All in lower case, as words without marks (`you don t`), which
 * `findPhrases` and `isAmong` match; a `*` at the end of a word stands for any ending. A list that is empty leaves the
 * rules that read it silent.
 */
export interface Language {
  /** Ways not to say how long. */
  readonly vagueKeeping: readonly string[];
  /** Whole statements that a purpose gives the person nothing, as words without marks. */
  readonly nothingForYou: ReadonlySet<string>;
  /** Words that take back what was said before them. */
  readonly but: readonly string[];
  /** Words that mean advertising. */
  readonly ads: readonly string[];
  /** Words that mean advertising where nothing is named beside them that is offered. */
  readonly offers: readonly string[];
  /** Words that only introduce or praise advertising, and name no gain beside it. */
  readonly adPraise: readonly string[];
  /** What advertising can bring that is a gain of its own: somebody else pays. */
  readonly adGains: readonly string[];
  /** Words that join two statements. */
  readonly and: readonly string[];
  /** Reasons that name neither what gets better nor for whom: "to improve our services". For why/vague. */
  readonly vagueReasons: readonly string[];
  /** Words that only lead to a reason and say nothing of it: "we use this to". For why/vague. */
  readonly reasonWords: readonly string[];
  /** What the company gains, said where the person's gain belongs: "helps us grow". For benefit/company. */
  readonly companyGains: readonly string[];
  /** Words for the reader: "you", "your". */
  readonly you: readonly string[];
  /** What is said without exception, and which facts tell whether it is so. For mission/absolute. */
  readonly claims: Claims;
  /** Ways to say that a refusal ends more than the use it refuses: "we close your account". For consent/forced. */
  readonly unrelatedStops: readonly string[];
  /** Words that may follow such an end and take nothing back: "any more", "with us". For consent/forced. */
  readonly closingWords: readonly string[];
  /** Acts that are each a use of its own, with what they are done to; ways to say one act stand together. For consent/bundled. */
  readonly uses: readonly (readonly string[])[];
  /** What uses are for, where one text names two at once: "for marketing and research". For consent/bundled. */
  readonly aims: Aims;
  /** Ways to pay less; `sum` stands for an amount or a percentage. For consent/price. */
  readonly discounts: readonly string[];
  /** Ways to pay more. For consent/price. */
  readonly surcharges: readonly string[];
  /** Ways to deny what a statement says: "not", "nobody", "can t". */
  readonly denials: readonly string[];
  /** Ways to name the no itself, which deny nothing of what is said beside them: "without your consent". */
  readonly refusals: readonly string[];
  /** Ways to say that everybody has the same, whatever they choose: "like everybody". For consent/price. */
  readonly sameForAll: readonly string[];
  /** Words that leave open whether something happens: "may", "might". Counted against a limit per 1,000 words. */
  readonly hedges: readonly string[];
  readonly hedgeless: Hedgeless;
  /** Phrases that leave open what, when or how much: "from time to time". `…` stands for up to twelve words. */
  readonly vaguePhrases: readonly string[];
  /**
   * Longer phrases that hold a hedge or a vague phrase and leave nothing open: what a law makes the condition of a duty
   * ("as necessary to comply with", "we may be required"), and fixed terms ("and similar technologies").
   */
  readonly clear: readonly string[];
  /** Jargon of lawyers → the plain word for it. */
  readonly jargon: ReadonlyMap<string, string>;
}

/** Words beside a hedge that make it a permission or a ban, and no hedge: "you may", "may not". */
export interface Hedgeless {
  /** Hedges that begin with one of these have their subject before them. */
  readonly verbs: readonly string[];
  /** Subjects who are permitted something; not behind a word of `apart`: "emails to you may contain". */
  readonly before: readonly string[];
  readonly apart: readonly string[];
  readonly after: readonly string[];
}

/** A list of aims as a language writes it: `for` `marketing` `and` `research`. */
export interface Aims {
  /** What stands before the list and behind it; one of them may be empty. */
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  /** Each the names of one aim. */
  readonly groups: readonly (readonly string[])[];
  /** Words that join two of the list. */
  readonly joins: readonly string[];
  /** What joins a name to the one before where it is written together with it. */
  readonly prefix?: string;
}

/** Whole sentences as patterns of their words: lower case, one space between two words, no marks. */
export interface Claims {
  /** Data goes to nobody who decides about it for themselves. */
  readonly notShared: readonly string[];
  /** Data goes to nobody at all. */
  readonly nobodyElse: readonly string[];
  readonly notSold: readonly string[];
  readonly notBought: readonly string[];
  /** All that is known came from the person's own words. */
  readonly fromYouAlone: readonly string[];
  /** Data stays in the European Union. */
  readonly inUnion: readonly string[];
  /** What closes a list of data: "only", "nothing else". */
  readonly listClosers: readonly string[];
  /** Words that only lead to a list of data, or join its items: "we use your … and". */
  readonly listWords: readonly string[];
}

/** What the rules of plain language look for. */
export type PlainPhrases = Pick<Language, "hedges" | "vaguePhrases" | "jargon"> &
  Partial<Pick<Language, "hedgeless" | "clear">>;

/** A language without a phrase: each language starts from it and says what it knows. */
export const SILENT: Language = {
  vagueKeeping: [],
  nothingForYou: new Set(),
  but: [],
  ads: [],
  offers: [],
  adPraise: [],
  adGains: [],
  and: [],
  vagueReasons: [],
  reasonWords: [],
  you: [],
  claims: {
    notShared: [],
    nobodyElse: [],
    notSold: [],
    notBought: [],
    fromYouAlone: [],
    inUnion: [],
    listClosers: [],
    listWords: [],
  },
  companyGains: [],
  unrelatedStops: [],
  closingWords: [],
  uses: [],
  aims: { leads: [], tails: [], groups: [], joins: [] },
  discounts: [],
  surcharges: [],
  denials: [],
  refusals: [],
  sameForAll: [],
  hedges: [],
  hedgeless: { verbs: [], before: [], apart: [], after: [] },
  vaguePhrases: [],
  clear: [],
  jargon: new Map(),
};

/** Every phrase that a pattern stands for, which has alternatives in round brackets: `improve (our|the) service*`. */
export function expand(pattern: string): readonly string[] {
  const parts = pattern.split(/\(([^)]*)\)/).map((part, index) => (index % 2 === 0 ? [part] : part.split("|")));
  const phrases = parts.reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)), [""]);
  return phrases.map((phrase) => phrase.replaceAll(/ +/g, " ").trim());
}

/** A list of words, written with spaces between them. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** A list of phrases, one a line. */
export function lines(text: string): readonly string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim());
}

/** Every start with every end: `pairs(["improve", "enhance"], ["our service"])`. */
export function pairs(starts: readonly string[], ends: readonly string[]): readonly string[] {
  return starts.flatMap((start) => ends.map((end) => `${start} ${end}`));
}

/** Jargon and the plain word for it, as `pursuant to = under`, one a line. */
export function glossary(text: string): ReadonlyMap<string, string> {
  return new Map(
    lines(text).map((line) => {
      const [jargon = "", plain = ""] = line.split(" = ");
      return [jargon, plain];
    }),
  );
}

/** Every statement of one of the middle parts, alone or with one of the parts before it, after it, or both. */
export function statements(
  before: readonly string[],
  middle: readonly string[],
  after: readonly string[],
): ReadonlySet<string> {
  const starts = ["", ...before.map((part) => `${part} `)];
  const ends = ["", ...after.map((part) => ` ${part}`)];
  return new Set(starts.flatMap((start) => middle.flatMap((part) => ends.map((end) => `${start}${part}${end}`))));
}
