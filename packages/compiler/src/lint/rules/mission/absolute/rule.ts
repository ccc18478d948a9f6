import type { Place } from "@candor/model";
import type { ParsedDocument, PolicyDocuments } from "../../../../document.ts";
import { shown } from "../../../../text/shown.ts";
import { contradictions } from "../../../claims.ts";
import { phrasesOf, wordsOf } from "../../../phrases.ts";
import type { Claims } from "../../../phrases/language.ts";
import type { Rule } from "../../../rule.ts";
import { sentencesIn } from "../../../statements.ts";
import { itemsLeftOut } from "../../../closed-lists.ts";

export const rule: Rule = {
  id: "mission/absolute",
  severity: "warning",
  summary: "What is said without exception is true of the rest of the policy.",
  *check(policy, { languages }) {
    const language = phrasesOf(policy.company, languages);
    if (!language) return;
    for (const { sentence, place } of sentencesOf(policy)) {
      const against = contradiction(sentence, language.claims, policy);
      if (!against) continue;
      yield {
        message: `${shown(sentence)} is said without exception, and the policy says otherwise`,
        help: "correct one of the two",
        place,
        related: [against],
      };
    }
    yield* itemsLeftOut(policy, language);
  },
};

interface Sentence {
  readonly sentence: string;
  readonly place: Place;
}

/** What is said of all data: in the mission and its promises, and around the lists. A purpose speaks for itself alone. */
function* sentencesOf({ company, mission, data, recipients, safeguards }: PolicyDocuments): Iterable<Sentence> {
  for (const [id, promise] of Object.entries(mission?.frontmatter.promises ?? {})) {
    const says = typeof promise === "object" ? promise.says : (promise ?? "");
    if (mission) for (const sentence of sentencesIn(says)) yield { sentence, place: mission.placeOf(["promises", id]) };
  }
  const documents: readonly (ParsedDocument | null)[] = [company, mission, data, recipients, safeguards];
  for (const document of documents) {
    if (!document) continue;
    for (const sentence of sentencesIn(document.summary)) yield { sentence, place: document.summaryPlace };
    for (const { text, place } of document.sections) {
      for (const sentence of sentencesIn(text)) yield { sentence, place };
    }
  }
}

/** The first fact that goes against a sentence; null where none does, or where the sentence is no claim that can be read. */
function contradiction(
  sentence: string,
  claims: Claims,
  policy: PolicyDocuments,
): { readonly message: string; readonly place: Place } | null {
  const words = wordsOf(sentence).join(" ");
  for (const { claim, against } of contradictions) {
    if (claims[claim].some((pattern) => patternOf(pattern).test(words))) return against(policy);
  }
  return null;
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(pattern: string): RegExp {
  const known = PATTERNS.get(pattern) ?? new RegExp(`^(?:${pattern})$`, "u");
  PATTERNS.set(pattern, known);
  return known;
}
