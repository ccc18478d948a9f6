import type { Place } from "@candor/model";
import { shown } from "../../../../shown.ts";
import { plainLimits, type PlainLimits } from "../../../plain/limits.ts";
import type { Measure } from "../../../plain/measures.ts";
import { type Passage, together } from "../../../plain/passage.ts";
import { type Prose, prosesOf } from "../../../plain/prose.ts";
import type { Rule } from "../../../rule.ts";

/**
 * The measures were made on samples of a hundred words, and below that one long word moves them by a school year. Sections
 * that are shorter are measured together.
 */
const FEWEST_WORDS = 100;

/** Beyond it a number of years says nothing more. */
const LONGEST_SCHOOL = 20;

export const rule: Rule = {
  id: "plain/grade",
  severity: "warning",
  summary: "A policy can be read with nine years of school.",
  *check(policy, context) {
    for (const prose of prosesOf(policy, context)) {
      const { measure } = prose.tongue;
      const limits = plainLimits(context.plain, prose.language);
      for (const part of measure ? partsOf(prose) : []) {
        if (measure && isHard(measure, part.passage, limits))
          yield { ...words(measure, part, limits), place: part.place };
      }
    }
  },
};

interface Part {
  readonly what: string;
  readonly place: Place;
  readonly passage: Passage;
}

/** What has words enough to be measured: each long section, and what is left of the document. */
function partsOf({ document, summary, sections, facts }: Prose): readonly Part[] {
  const isEnough = ({ counts }: Passage): boolean => counts.words >= FEWEST_WORDS;
  const rest = together([summary, ...sections.filter((section) => !isEnough(section)), facts]);
  return [
    ...sections.filter(isEnough).map((passage) => ({
      what: passage.section.title === "" ? "this text" : shown(passage.section.title),
      place: passage.section.heading,
      passage,
    })),
    ...(isEnough(rest)
      ? [{ what: shown(document.title || document.id), place: document.titlePlace, passage: rest }]
      : []),
  ];
}

function isHard({ scale, score }: Measure, { counts }: Passage, { grade, ease }: PlainLimits): boolean {
  return scale === "grade" ? score(counts) > grade : score(counts) < ease;
}

function words(
  { name, scale, score }: Measure,
  { what, passage }: Part,
  { grade, ease }: PlainLimits,
): { readonly message: string; readonly help: string } {
  const reached = Math.round(score(passage.counts) * 10) / 10;
  const years = reached > LONGEST_SCHOOL ? `more than ${LONGEST_SCHOOL}` : String(reached);
  const message =
    scale === "grade"
      ? `${what} asks for ${years} years of school, and may ask for ${grade} (${name})`
      : `${what} has ${Math.max(0, reached)} of 100 points for ease, and needs ${ease} (${name})`;
  return { message, help: "divide long sentences, and use short words" };
}
