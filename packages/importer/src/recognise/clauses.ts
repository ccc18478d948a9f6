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
    "(?<=\\b(?:your|data|information|it|them)\\b[^.;]{0,60}),?\\s+(?:and|then)\\s+(?=(?:also |then |automatically )*(?:collect|stor|us|shar|keep|log|send|delet|eras|retain|record|disclos|process|provid|receiv|sell|ask|infer)(?:e|es|s)?\\b)",
  ].join("|"),
  "gi",
);

const HEDGE = new RegExp(
  `\\b(?:${[
    "might|could|would|should|sometimes|occasionally|generally|typically|usually|normally|often|possibly|potentially|probably",
    "perhaps|likely|from time to time|at times|in (?:some|certain|limited|rare|many|most|other|such) (?:\\w+ )?(?:cases|circumstances|jurisdictions|instances|situations|regions|countries)",
    "depending on|(?:where|if|when|(?<!long )as) (?:applicable|appropriate|permitted|permissible|required|allowed|necessary|needed|relevant|legally \\w+)",
    "reserve the right|aims? to|try to|tries to|strives?|endeavou?rs?|intends? to|plans? to|hopes? to|attempts? to|seeks? to",
    "at your option|if you (?:choose|wish|want|opt|decide|allow|agree|like)|some of (?:our|these|the)|for some|varies|unless",
    "to the extent|can include|exceptions|may|(?<!so |so that |that )we can",
  ].join("|")})\\b`,
  "i",
);
const NEGATION =
  /\b(?:not|never|no|none|neither|nor|without|cannot|except|other than|rather than|instead of|stopped|no one|nobody|nothing|zero|rarely|seldom|hardly|deny|denies|denied)\b|n['’]t\b/i;
const EXCEPTION =
  /\b(?:except|unless|other than|without|only|until|knowingly|intentionally|if|when|where|solely|directly|necessar\w+)\b/i;
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
  const cuts = [0, ...Array.from(text.matchAll(BREAKS), ({ index }) => index), text.length];
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
