import { isAbbreviation } from "../words/abbreviations.ts";
import { anyOf } from "../words/any-of.ts";
import { EXCEPTIONS, HEDGES, MOVING, NEGATIONS } from "../words/mood-words.ts";

/** A part of a sentence that says one thing, and how it says it. */
export interface Clause {
  readonly text: string;
  /** Where it begins in the sentence. */
  readonly start: number;
  /** It says that something may be so, or is so for some. */
  readonly hedged: boolean;
  readonly negated: boolean;
  /** It says plainly that something is not so: no exception, no condition. */
  readonly denies: boolean;
}

const BREAKS = new RegExp(
  [
    ';\\s+|\\s+[—–]\\s+|—|:\\s+(?=we\\b)|[.!?]["”’)]*\\s+',
    ",?\\s+(?:but|although|though|however|whereas|while|except)\\b",
    ",?\\s+and\\s+(?=(?:we|you|they)\\b)|,\\s+(?=(?:but|nor|or) (?:we|you)\\b)",
    // A second thing that is done to something else: `ask for your name and collect your address automatically`.
    "(?<=\\b(?:your|data|information|it|them)\\b[^.;]{0,60}),?\\s+(?:and|then)\\s+" +
      `(?=(?:also |then |automatically )*${anyOf(MOVING)}(?:e|es|s)?\\b)`,
  ].join("|"),
  "gi",
);

const HEDGE = new RegExp(`\\b${anyOf(HEDGES)}\\b`, "i");
const NEGATION = new RegExp(`\\b${anyOf(NEGATIONS)}\\b|n['’]t\\b`, "i");
const EXCEPTION = new RegExp(`\\b${anyOf(EXCEPTIONS)}\\b`, "i");
/** Words with `no` or `not` in them that deny nothing. */
const HARMLESS =
  /\b(?:no (?:more|longer|later) than|not (?:only|just|later than|more than|longer than)|no matter|no surprise|whether or not|if not sooner)\b/gi;
/** Words that make a doubt of what follows them, and not of the whole clause. */
export const LOCAL_DOUBT: RegExp = /\b(?:maybe|optional(?:ly)?|possibly|perhaps|sometimes|if any)\b/i;
const MONTH = /\bMay(?= \d)/g;

export function isHedged(text: string): boolean {
  return HEDGE.test(text.replaceAll(MONTH, ""));
}

export function isNegated(text: string): boolean {
  return NEGATION.test(text.replaceAll(HARMLESS, ""));
}

/** The clauses of a sentence, from left to right. */
export function clausesOf(text: string): readonly Clause[] {
  const breaks = Array.from(text.matchAll(BREAKS)).filter(
    ({ 0: found, index }) => !(found.startsWith(".") && isAbbreviation(text, index, index + found.length)),
  );
  const cuts = [0, ...breaks.map(({ index }) => index), text.length];
  return cuts.slice(0, -1).map((start, index) => {
    const clause = text.slice(start, cuts[index + 1]);
    return {
      text: clause,
      start,
      hedged: isHedged(clause),
      negated: isNegated(clause),
      denies: isNegated(clause) && !isHedged(clause) && !EXCEPTION.test(clause),
    };
  });
}
