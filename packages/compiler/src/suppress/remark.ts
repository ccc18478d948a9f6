/** A comment for Candor, as it was found: offsets are those of the file. */
export interface Remark {
  /** From its first word to its end, without the marks of a comment. */
  readonly text: string;
  readonly start: number;
  /** What it is about; null where it stands where it can be about nothing. */
  readonly covers: Range | null;
  /** Whether it opens the facts of a file: it is then also about what the file as a whole lacks. */
  readonly opens?: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What makes a comment one for Candor: `candor-allow`, misspelt or called what other tools call it, so that none is passed over in silence. */
export const FOR_CANDOR: RegExp =
  /^candor[\p{Pd}\p{Pc}\p{Zs}\t:.]*(?:al{1,2}o?w?|ignore|disable|suppress|off|permit|nolint|noqa|skip|waive|accept|except)(?![a-z])/iu;
