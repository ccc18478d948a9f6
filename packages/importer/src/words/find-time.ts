import { onLines } from "./any-of.ts";

/** A length of time in a text, as the content model writes it. */
export interface FoundTime {
  /** `30 days`, `3 working days`, `1 year`. */
  readonly time: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text says that it is about as long, at most or at least. */
  readonly loose: boolean;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, index) => [word, index + 1]),
);
const TENS: readonly (readonly [string, number])[] = [
  ["fourteen", 14],
  ["fifteen", 15],
  ["eighteen", 18],
  ["twenty-four", 24],
  ["twenty", 20],
  ["thirty", 30],
  ["thirty-six", 36],
  ["forty-five", 45],
  ["forty", 40],
  ["forty-eight", 48],
  ["sixty", 60],
  ["seventy-two", 72],
  ["ninety", 90],
];
/** Numbers in words that are read, and their figures. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([...NUMBERS, ...TENS]);

const WORDS = [...NUMBER_WORDS.keys()].toSorted((a, b) => b.length - a.length).join("|");
const TIME = new RegExp(
  onLines(`
    (?<!\\w)(?:(\\d{1,4})|(${WORDS})(?:\\s*\\((\\d{1,4})\\))?|(?<=\\b(?:for|within
    |after) )(an?))[\\s-]+(?:(business|working)\\s+|calendar\\s+)?(minute|hour|day|week|month|year)s?\\b
  `),
  "gi",
);
const LOOSE = new RegExp(
  onLines(String.raw`
    \b(?:about|approximately|around|roughly|circa|up to|at least|at most|more than|less than
    |minimum(?: period)? of|maximum(?: period)? of|over|under|between|another|initial|some|no (?:more
    |longer|later) than|not (?:more|longer|later) than)\s+(?:an additional\s+)?$
  `),
  "i",
);
/** A range, a fraction or a decimal: the number is not the whole of it. */
const PART = new RegExp(`(?:\\d|[½¼¾]|\\b(?:${WORDS}|half|quarter))\\s*(?:to|or|and|[-–—/,.~…]|\\s)\\s*$`, "i");
const MORE =
  /^\s*(?:and a half|and \w+ (?:day|week|month|year)s?|or (?:so|more|less|longer|\d|\w+ (?:day|week|month|year)s?)|to \d|[-–—+])/i;
const OTHER = /\b(?:last|past|previous|preceding|every|each|next|prior|older than|any|the age of)\s+$/i;

/** The lengths of time that a text names, from left to right. */
export function findTimes(text: string): readonly FoundTime[] {
  return Array.from(text.matchAll(TIME), (found) => {
    const [words, figures, word, bracketed, one, working, unit = ""] = found;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    const after = text.slice(found.index + words.length, found.index + words.length + 16);
    const count = Number(figures ?? bracketed ?? NUMBER_WORDS.get(word?.toLowerCase() ?? "") ?? (one ? 1 : 0));
    const wrong = OTHER.test(before) || /^[\s-]+(?:old|of age|ago|prior notice|notice)\b/i.test(after);
    const differs = bracketed !== undefined && Number(bracketed) !== NUMBER_WORDS.get(word?.toLowerCase() ?? "");
    const time = `${count} ${working ? "working " : ""}${unit.toLowerCase()}${count === 1 ? "" : "s"}`;
    const range = { words, start: found.index, end: found.index + words.length };
    return {
      ...range,
      time,
      loose: LOOSE.test(before) || PART.test(before) || MORE.test(text.slice(found.index + words.length)),
      wrong: wrong || differs || count === 0,
    };
  }).filter(({ wrong }) => !wrong);
}
