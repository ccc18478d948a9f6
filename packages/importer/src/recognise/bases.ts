import type { Clause } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { onLines } from "../words/any-of.ts";

export interface FoundBasis {
  /** A legal basis of the content model. */
  readonly basis: string;
  readonly words: string;
  /** Where they begin in their clause. */
  readonly start: number;
  readonly sure: boolean;
  readonly clause: Clause;
}

/** Legal bases, said as such: a purpose that merely sounds like one is none. `docs/importing-a-policy.md` lists the words. */
export const BASES: readonly (readonly [basis: string, pattern: RegExp])[] = [
  [
    "consent",
    new RegExp(
      onLines(String.raw`
      \b(?:(?:only )?with|based on|on the basis of|rely on|subject to|after (?:obtaining|getting)
      |have) your (?:\w+ )?(?:consent|permission)\b|\bif you (?:have )?(?:consent(?:ed)?|agreed
      |opted in)\b|\byou (?:have )?(?:consented|agreed) to\b|\blegal basis\b[^.;]{0,40}\bconsent\b
    `),
      "i",
    ),
  ],
  [
    "contract",
    new RegExp(
      onLines(String.raw`
      \b(?:necessary|needed|required|need \w+) (?:for|to) (?:the )?(?:perform(?:ance)?|fulfil(?:l|ment)?
      |enter(?:ing)? into)(?: of)? (?:a|our|the|your|any)? ?(?:contract|agreement)\b|\bto perform (?:our
      |the|a) contract\b|\bcontractual necessity\b|\bperformance of (?:a|our|the) contract\b
      |\b(?:on the basis of|based on|under) (?:a|our|the|your) (?:\w+ )?contract\b
    `),
      "i",
    ),
  ],
  [
    "legal-obligation",
    new RegExp(
      onLines(String.raw`
      \b(?:necessary (?:for|to)|because of|based on|under) (?:compliance with |comply with )?(?:a|our
      |any) legal obligations?\b|\bbecause the law requires\b|\blaw requires us\b
      |\bwe are (?:legally required|required by law|obliged by law)\b
    `),
      "i",
    ),
  ],
  ["legitimate-interest", /\b(?:our |a |the )?legitimate (?:business )?interests?\b/i],
  ["vital-interest", /\bvital interests?\b/i],
  ["public-task", /\b(?:task|performed) in the public interest\b|\bexercise of official authority\b/i],
];

/** The legal bases that a sentence names; sure where it names one alone and says it outright. */
export function findBases({ clauses }: Reading): readonly FoundBasis[] {
  const found = clauses.flatMap((clause) =>
    BASES.flatMap(([basis, pattern]) => {
      const said = pattern.exec(clause.text);
      if (!said) return [];
      return [{ basis, words: said[0].trim(), start: said.index, sure: !clause.hedged && !clause.negated, clause }];
    }),
  );
  const several = new Set(found.map(({ basis }) => basis)).size > 1;
  return found.map((each) => ({ ...each, sure: each.sure && !several }));
}
