import { shown } from "../../../../shown.ts";
import { findPhrases, type Said } from "../../../find-phrases.ts";
import { atSection } from "../../../finding.ts";
import { phrasesOf } from "../../../phrases.ts";
import type { Language } from "../../../phrases/language.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";
import { statementsIn } from "../../../statements.ts";
import { variantsOf } from "../../../variants.ts";
import { wordsIn } from "../../../words-in.ts";

export const rule: Rule = {
  id: "consent/forced",
  severity: "error",
  withPromise: { promise: "no-forced-yes", severity: "error" },
  summary: "Who says no to one use keeps everything else.",
  *check({ company, purposes }, { languages }) {
    const language = phrasesOf(company, languages);
    if (!language) return;
    for (const purpose of purposes) {
      const asked = variantsOf(purpose).some(({ facts }) => facts.because === "consent" && BESIDE.has(facts.kind));
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

/** Kinds that no service needs. What ends with a no to another kind may be the service that was asked for. */
const BESIDE: ReadonlySet<string> = new Set([
  "ads",
  "email",
  "improve",
  "measure",
  "personalise",
  "research",
  "sell-data",
  "targeted-ads",
  "train-ai",
]);

/** What a no costs beside the use itself, in the author's words; null in doubt. */
function priceOfNo(text: string, language: Language): string | null {
  for (const statement of statementsIn(text, language.and)) {
    const said = findPhrases(statement, language.unrelatedStops).find((phrase) => isMeant(phrase, statement, language));
    if (said) return statement.slice(said.start, said.end);
  }
  return null;
}

/** Not "we do not close your account", and not "you cannot use the shop's list of your favourites". */
function isMeant({ start, end }: Said, statement: string, { closingWords, denials }: Language): boolean {
  const words = wordsIn(statement);
  const before = words.filter((word) => word.end <= start).slice(-3);
  const after = words.filter((word) => word.start >= end);
  return !before.some(({ word }) => denials.includes(word)) && after.every(({ word }) => closingWords.includes(word));
}
