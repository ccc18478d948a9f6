import { ENTRY, type Finding, one } from "../claim.ts";
import { PURPOSE_TERMS } from "../words/purpose-terms.ts";
import { purposeId } from "../words/purpose-id.ts";
import type { FoundBasis } from "./bases.ts";
import type { Clause } from "./clauses.ts";
import type { Reading } from "./reading.ts";

/** We use data to: what follows is an aim, whatever its words. */
const USED_TO = new RegExp(
  [
    "\\bwe (?:\\w+ )?(?:use|process|need) (?:your|the|this|these|it|them|personal|data|information|details)(?: [\\w-]+){0,6}?",
    " (?:in order )?to (?!(?:this|these|that|those|such|any|all|the|you|your|our|us|be|it|them)\\b)(?=[a-z])",
  ].join(""),
  "i",
);
/** Words that make others the ones who use it. */
const OTHERS =
  /\b(?:third[- ]part(?:y|ies)|(?:sub-?)?processors?|vendors?|providers?|partners?|companies|they|their|affiliates?|other users)\b/i;
/** Marketing may come by letter, by phone or on a screen: the words do not tell its kind. */
const MARKETING = /\b(?:direct )?marketing (?:purposes|activities|campaigns|efforts)\b|\bdirect marketing\b/i;
const USES = /\bwe\b[^.;]{0,60}\b(?:use|process|collect|keep|store)s?\b|\b(?:is|are) (?:used|processed|collected)\b/i;

/** Aims whose kind no known word tells: each has a file named by its own words, and its kind is the question. */
export function* recogniseUnnamed({ clauses, sentence }: Reading, bases: readonly FoundBasis[]): Iterable<Finding> {
  for (const clause of clauses) {
    if (clause.negated) continue;
    for (const aim of aimsOf(clause)) {
      const id = purposeId(aim);
      if (id === undefined) continue;
      const said = { document: `purposes/${id}`, sentence, words: aim, sure: false };
      yield { ...said, path: [], value: ENTRY };
      yield { document: said.document, path: ["kind"], asks: "", sentence, words: aim };
      for (const { basis, words, clause: of } of bases)
        if (of === clause) yield { ...said, path: ["because"], value: one(basis), words };
    }
    const marketing =
      USES.test(clause.text) && !OTHERS.test(clause.text) ? MARKETING.exec(clause.text)?.[0] : undefined;
    if (marketing === undefined) continue;
    const document = "purposes/marketing";
    yield { document, path: [], value: ENTRY, sure: false, sentence, words: marketing };
    yield { document, path: ["kind"], asks: "", sentence, words: marketing };
  }
}

/** When something is done, behind what is done. */
const OCCASION =
  / (?:when|whenever|if|where|while|once|as soon as|because|before|after|until|unless|that|which|who|on the basis of|based on|with your)\b.*$/i;

function aimsOf({ text }: Clause): readonly string[] {
  const found = USED_TO.exec(text);
  if (!found || OTHERS.test(found[0])) return [];
  return text
    .slice(found.index + found[0].length)
    .split(/,? and to |, to |, on the basis of .*|, based on .*|[.;]/)
    .map((aim) => aim.replace(OCCASION, ""))
    .filter((aim) => /^[a-z]+ (?:[\w'’-]+ ?){1,8}$/.test(aim) && !isNamed(aim));
}

function isNamed(aim: string): boolean {
  return PURPOSE_TERMS.some(({ goal, act }) => aim.search(goal) >= 0 || (act && aim.search(act) >= 0));
}
