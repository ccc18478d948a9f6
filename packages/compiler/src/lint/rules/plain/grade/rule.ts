import { byCodeUnit, type Place } from "@candor/model";
import { onceEach } from "../../../../once-each.ts";
import { shown } from "../../../../text/shown.ts";
import { plainLimits, type PlainLimits } from "../../../plain/limits.ts";
import type { Measure } from "../../../plain/measures.ts";
import { sumOf } from "../../../plain/counts.ts";
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
    for (const [language, spoken] of Map.groupBy(prosesOf(policy, context), (prose) => prose.language)) {
      const measure = spoken[0]?.tongue.measure ?? null;
      const limits = plainLimits(context.plain, language);
      const parts = [...spoken.flatMap((prose) => partsOf(prose).measured), ...shortPurposes(spoken)];
      for (const part of measure ? parts : []) {
        if (measure && isHard(measure, part.passage, limits))
          yield { ...words(measure, part, limits), place: part.place };
      }
    }
  },
};

interface Part {
  readonly what: string;
  readonly place: Place;
  readonly passage: Counted;
}

type Counted = Pick<Passage, "counts">;

interface Parts {
  readonly measured: readonly Part[];
  /** What is too short to be measured alone; null where all of it is measured. */
  readonly short: Counted | null;
}

/** What has words enough to be measured: each long section, and what is left of the document. */
const partsOf: (prose: Prose) => Parts = onceEach(({ document, summary, sections, facts }) => {
  const rest = together([summary, ...sections.filter((section) => !isEnough(section)), facts]);
  const long = sections.filter(isEnough).map((passage) => ({
    what: passage.section.title === "" ? "this text" : shown(passage.section.title),
    place: passage.section.heading,
    passage,
  }));
  const left = { what: shown(document.title || document.id), place: document.titlePlace, passage: rest };
  return isEnough(rest) ? { measured: [...long, left], short: null } : { measured: long, short: rest };
});

function isEnough({ counts }: Counted): boolean {
  return counts.words >= FEWEST_WORDS;
}

/** A purpose fits on a card, and so none is long enough alone: all short ones are measured as one, on the first of them. */
function shortPurposes(proses: readonly Prose[]): readonly Part[] {
  const short = proses
    .flatMap((prose) => {
      const passage = prose.document.kind === "purpose" ? partsOf(prose).short : null;
      return passage ? [{ document: prose.document, passage }] : [];
    })
    .toSorted((a, b) => byCodeUnit(a.document.file.path, b.document.file.path));
  const passage = { counts: sumOf(short.map((one) => one.passage.counts)) };
  const [first] = short;
  if (!first || short.length === 1 || !isEnough(passage)) return [];
  return [{ what: `what the ${short.length} short purposes say together`, place: first.document.titlePlace, passage }];
}

function isHard({ scale, score }: Measure, { counts }: Counted, { grade, ease }: PlainLimits): boolean {
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
