/** What one language says where a rule reads prose. All in lower case; a `*` at the end of a word stands for any ending. */
export interface Language {
  /** Ways not to say how long. */
  readonly vagueKeeping: readonly string[];
  /** Ways to say that a purpose gives the person nothing, as the start of the answer. */
  readonly nothingForYou: readonly string[];
  /** Words that mean advertising. */
  readonly ads: readonly string[];
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
