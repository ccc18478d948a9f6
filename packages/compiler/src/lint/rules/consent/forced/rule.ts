import { shown } from "../../../../text/shown.ts";
import { BESIDE_THE_SERVICE } from "../../../beside-the-service.ts";
import { isDenied } from "../../../denials.ts";
import { findPhrases, type Said } from "../../../find-phrases.ts";
import { atSection } from "../../../finding.ts";
import { phrasesOf } from "../../../phrases.ts";
import type { Language } from "../../../phrases/language.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";
import { statementsIn } from "../../../statements.ts";
import { variantsOf } from "../../../variants.ts";
import { wordsIn } from "../../../words-in.ts";
import { waitsForYes } from "../../../../facts/waits-for-yes.ts";

export const rule: Rule = {
  id: "consent/forced",
  severity: "error",
  withPromise: { promise: "no-forced-yes", severity: "error" },
  summary: "Who says no to one use keeps everything else.",
  *check({ company, purposes }, { languages }) {
    const language = phrasesOf(company, languages);
    if (!language) return;
    for (const purpose of purposes) {
      const asked = variantsOf(purpose).some(({ facts }) => waitsForYes(facts) && BESIDE_THE_SERVICE.has(facts.kind));
      const text = asked ? sectionText(purpose, "refuse") : null;
      const price = text === null ? null : priceOfNo(text, language);
      if (price === null) continue;
      yield atSection(purpose, "refuse", {
        message: `who says no to ${shown(purpose.title || purpose.id)} loses more than it: ${shown(price)}`,
        help: "let the rest go on without the yes; another basis in place of consent mends nothing",
      });
    }
  },
};

/** What a no costs beside the use itself, in the author's words; null in doubt. */
function priceOfNo(text: string, language: Language): string | null {
  for (const statement of statementsIn(text, language.and)) {
    const said = findPhrases(statement, language.unrelatedStops).find((phrase) => isMeant(phrase, statement, language));
    if (said) return statement.slice(said.start, said.end);
  }
  return null;
}

/** Not "we do not close your account", and not "you cannot use the shop's list of your favourites". */
function isMeant({ start, end }: Said, statement: string, language: Language): boolean {
  const after = wordsIn(statement.slice(end));
  return (
    !isDenied(statement.slice(0, start), language) && after.every(({ word }) => language.closingWords.includes(word))
  );
}
