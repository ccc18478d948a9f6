/** What one language says where a rule reads prose. All in lower case; a `*` at the end of a word stands for any ending. */
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
}

/** A list of words, written with spaces between them. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
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
