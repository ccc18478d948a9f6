import { shown } from "../../../../shown.ts";
import { atSection } from "../../../finding.ts";
import { findPhrases } from "../../../find-phrases.ts";
import { isAmong, phrasesOf, wordsOf } from "../../../phrases.ts";
import type { Language } from "../../../phrases/language.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "consent/price",
  severity: "info",
  withPromise: { promise: "no-forced-yes", severity: "error" },
  summary: "A yes makes nothing cheaper, and a no makes nothing dearer.",
  *check({ company, purposes }, { languages }) {
    const language = phrasesOf(company, languages);
    if (!language) return;
    for (const purpose of purposes) {
      if (!variantsOf(purpose).some(({ facts }) => facts.because === "consent")) continue;
      for (const { key, list, says } of SAID) {
        const phrase = statementWith(sectionText(purpose, key) ?? "", language[list], language);
        if (phrase === null) continue;
        yield atSection(purpose, key, {
          message: `${shown(purpose.title || purpose.id)} ${says}: ${shown(phrase)}`,
          help: "give everybody the same price, whatever they choose",
        });
      }
    }
  },
};

const SAID = [
  { key: "benefit", list: "discounts", says: "pays people for their yes" },
  { key: "refuse", list: "surcharges", says: "makes people pay for their no" },
] as const;

/** An amount or a percentage: `5 %`, `€ 5`, `5 euros`. */
const SUM = /[€£$]\s*\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s*(?:%|[€£$]|(?:euros?|dollars?|pounds?)\b)/giu;

/** The first statement that says one of the phrases and does not deny it: "no discount" is none. */
function statementWith(text: string, phrases: readonly string[], { denials }: Language): string | null {
  const statements = text.split(/(?<=[.!?])\s+|[;:,–—\n]/u);
  const found = statements.find((statement) => {
    const denied = wordsOf(statement).some((word) => isAmong(word, denials));
    return !denied && findPhrases(statement.replaceAll(SUM, " sum "), phrases).length > 0;
  });
  return found?.trim() ?? null;
}
