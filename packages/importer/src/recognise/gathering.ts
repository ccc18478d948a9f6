import { findData, type FoundData } from "../words/find-data.ts";
import { onLines } from "../words/any-of.ts";

/** We, as the subject of a verb. */
export const WE: string = onLines(String.raw`
    \bwe(?:['’]ll|['’]ve)?(?: (?:also|only|will|do|have|then|automatically|directly|may|might|can|could
    |not|never|just|generally|typically|usually|sometimes|occasionally|don['’]t|don['’]t)){0,3}
  `);
/** Words that say that data comes to us, and how: a source of the content model where they tell it. */
const GATHERING: readonly (readonly [from: string | null, pattern: RegExp])[] = [
  [
    "you",
    new RegExp(
      onLines(`
        ${WE} (?:ask|require|request|need
        |oblige)s? (?:you |individuals |users |customers |people )?(?:\\w+ ){0,4}?(?:for|to (?:provide|give
        |enter|tell|submit|choose))\\b
      `),
      "gi",
    ),
  ],
  [
    "you",
    new RegExp(
      `${WE} (?:ask|require|request|need|oblige)s? [^.;]{0,80}?\\bto (?:provide|give|enter|tell|submit)\\b`,
      "gi",
    ),
  ],
  [
    "you",
    new RegExp(
      onLines(String.raw`
      \byou (?:(?:will|['’]ll|must|also|directly|need to|have to|can|may|might|could|choose to|voluntarily
      |wish to)(?: be asked to)? ){0,3}(?:give|provide|tell|enter|submit|supply|send|share|type|fill in
      |disclose)\b(?! (?:us )?(?:with )?(?:consent|permission))
    `),
      "gi",
    ),
  ],
  [
    "your-use",
    new RegExp(
      onLines(`
        ${WE} (?:automatically (?:collect|record|log|receive|store|gather)|log|observe|track)s?\\b
        |\\b(?:collect|record|log|receive|store)(?:s|ed)? automatically\\b|\\b(?:is
        |are) (?:automatically (?:collected|logged|recorded|sent|stored)|logged)\\b
      `),
      "gi",
    ),
  ],
  [
    null,
    new RegExp(
      `${WE} (?:collect|store|keep|record|hold|process|receive|save|gather|obtain|get|capture|use|retain)s?\\b`,
      "gi",
    ),
  ],
  [
    null,
    /\b(?:is|are) (?:also )?(?:collected|stored|recorded|processed|saved|gathered|held)\b(?! (?:\w+ )?by (?!us\b))/gi,
  ],
];
/** Where the objects of such a word end: at its aim, its reason or its means. */
const OBJECT_ENDS = new RegExp(
  onLines(String.raw`
    \b(?:in order to|so that|so (?:we|you)|because|while|until|unless|via|through|by using|based on
    |to (?!your\b|the\b|our\b|this\b|us\b)[a-z]+|to:|for (?:use|security|analytics|fraud|marketing)|with
    |about how|of (?:the|our) (?:company|services?))(?!\w)
  `),
  "i",
);

/** A word that says that data comes to us, and where it stands. */
export interface Gathering {
  readonly from: string | null;
  readonly start: number;
  readonly end: number;
}

/** The first word of a text that says that data comes to us. */
export function findGathering(text: string): Gathering | null {
  const found = GATHERING.flatMap(([from, pattern]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      from,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

/** The data items in what such a word is said of. */
export function objectsOf(text: string, end: number): readonly FoundData[] {
  const [from, to] = objectRange(text, end);
  return findData(text).filter((item) => item.start >= from && item.end <= to);
}

/** What such a word is said of. */
export function objectPart(text: string, end: number): string {
  return text.slice(...objectRange(text, end));
}

/** What follows the word and, of a passive, what stands before it. */
function objectRange(text: string, end: number): readonly [from: number, to: number] {
  const rest = text.slice(end);
  const stop = OBJECT_ENDS.exec(rest)?.index ?? rest.length;
  const passive = /\b(?:is|are) \w+( \w+)?$/.test(text.slice(0, end).trimEnd());
  return passive ? [0, end] : [end, end + stop];
}
