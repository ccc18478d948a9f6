import { listed, shown } from "../../../../text/shown.ts";
import { aimsJoined } from "../../../aims.ts";
import { isDenied } from "../../../denials.ts";
import { findPhrases } from "../../../find-phrases.ts";
import type { Rule } from "../../../rule.ts";
import { phrasesOf } from "../../../phrases.ts";
import type { Language } from "../../../phrases/language.ts";
import { sentencesIn, statementsIn } from "../../../statements.ts";
import { variantsOf } from "../../../variants.ts";
import { waitsForYes } from "../../../../facts/waits-for-yes.ts";

export const rule: Rule = {
  id: "consent/bundled",
  severity: "error",
  withPromise: { promise: "no-forced-yes", severity: "error" },
  summary: "One question asks for one use.",
  /** The summary is what people say yes to. */
  *check({ company, purposes }, { languages }) {
    const language = phrasesOf(company, languages);
    if (!language) return;
    for (const purpose of purposes) {
      if (variantsOf(purpose).every(({ facts }) => !waitsForYes(facts))) continue;
      const uses = usesIn(purpose.summary, language);
      if (uses === null) continue;
      yield {
        message: `one yes to ${shown(purpose.title || purpose.id)} stands for ${uses}`,
        help: "give each use a file of its own, with a question of its own",
        place: purpose.summaryPlace,
      };
    }
  },
};

/** What a text asks for, where that is more than one use: by what is done, or by what it is for. */
function usesIn(text: string, language: Language): string | null {
  const acts = actsIn(text, language);
  if (acts.length > 1) return `${acts.length} uses: ${listed(acts, "and")}`;
  for (const sentence of sentencesIn(text)) {
    const list = isDenied(sentence, language) ? null : aimsJoined(sentence, language.aims);
    if (list) return `more than one use: ${shown(sentence.slice(list.start, list.end))}`;
  }
  return null;
}

/** The different acts that a text asks for, each as it is first written there. One statement asks for one, with what belongs to it; what is denied is no use. */
function actsIn(text: string, language: Language): readonly string[] {
  const { and, uses } = language;
  const acts = new Map<number, string>();
  for (const statement of statementsIn(text, and)) {
    if (isDenied(statement, language)) continue;
    const kind = uses.findIndex((phrases) => findPhrases(statement, phrases).length > 0);
    const [said] = kind < 0 ? [] : findPhrases(statement, uses[kind] ?? []);
    if (said && !acts.has(kind)) acts.set(kind, statement.slice(said.start, said.end));
  }
  return [...acts.values()];
}
