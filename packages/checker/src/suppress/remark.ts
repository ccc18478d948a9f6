import type { Finding, Spot } from "../facts.ts";

/** A comment for Candor, as it stands in a file of code. */
export interface Remark extends Spot {
  /** From its first word to its end, without the marks of a comment. */
  readonly text: string;
  /** The line that it is about. */
  readonly covers: Spot;
}

/** A finding of one rule that an author lets stand, and why. */
export interface Ignore extends Spot {
  readonly rule: string;
  readonly reason: string;
  readonly author: string;
  readonly covers: Spot;
}

/** A finding that a comment lets stand; the spot is the comment's. */
export interface Ignored extends Spot {
  readonly finding: Finding;
  readonly reason: string;
  readonly author: string;
}

/** What makes a comment one for Candor: `candor-ignore`, misspelt or called what other tools call it, so that none is passed over in silence. */
export const FOR_CANDOR: RegExp =
  /^candor[\p{Pd}\p{Pc}\p{Zs}\t:.]*(?:ign?o?re?|al{1,2}o?w|disable|suppress|off|permit|nolint|noqa|skip|waive|accept|except)(?![a-z])/iu;
