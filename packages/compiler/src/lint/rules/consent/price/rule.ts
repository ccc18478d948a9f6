import { shown } from "../../../../text/shown.ts";
import { atSection } from "../../../finding.ts";
import { isDenied } from "../../../denials.ts";
import { findPhrases } from "../../../find-phrases.ts";
import { phrasesOf } from "../../../phrases.ts";
import type { Language } from "../../../phrases/language.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";
import { variantsOf } from "../../../variants.ts";
import { waitsForYes } from "../../../../facts/waits-for-yes.ts";

export const rule: Rule = {
  id: "consent/price",
  severity: "info",
  withPromise: { promise: "no-forced-yes", severity: "error" },
  summary: "A yes makes nothing cheaper, and a no makes nothing dearer.",
  *check({ company, purposes }, { languages, packs }) {
    const language = phrasesOf(company, languages);
    if (!language) return;
    for (const purpose of purposes) {
      if (!variantsOf(purpose).some(({ facts }) => waitsForYes(facts))) continue;
      for (const { key, list, says } of SAID) {
        const phrase = statementWith(sectionText(purpose, key) ?? "", language[list], language);
        if (phrase === null) continue;
        yield atSection(purpose, key, {
          message: `${shown(purpose.title || purpose.id)} ${says}: ${shown(phrase)}`,
          help: packs.has("maine") ? `${SAME}; ${IN_MAINE}` : SAME,
        });
      }
    }
  },
};

const SAME = "give everybody the same price, whatever they choose";
const IN_MAINE =
  "in Maine the law asks it of providers of broadband internet, and any other company writes `packs: [-maine]`";

const SAID = [
  { key: "benefit", list: "discounts", says: "pays people for their yes" },
  { key: "refuse", list: "surcharges", says: "makes people pay for their no" },
] as const;

/** An amount or a percentage: `5 %`, `€ 5`, `5 euros`. */
const SUM = /[€£$]\s*\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s*(?:%|[€£$]|(?:euros?|dollars?|pounds?)\b)/giu;

/** The first statement that says one of the phrases and does not deny it: "no discount" is none, nor is one for everybody. */
function statementWith(text: string, phrases: readonly string[], language: Language): string | null {
  const sentences = text.split(/(?<=[.!?])\s+|[;\n]/u);
  const unequal = sentences.filter((sentence) => findPhrases(sentence, language.sameForAll).length === 0);
  const statements = unequal.flatMap((sentence) => sentence.split(/[:,–—]/u));
  return statements.find((statement) => isSaid(statement.replaceAll(SUM, " sum "), phrases, language))?.trim() ?? null;
}

/** A phrase may deny something itself: "no longer get the discount". */
function isSaid(statement: string, phrases: readonly string[], language: Language): boolean {
  return findPhrases(statement, phrases).some(
    ({ start, end }) => !isDenied(`${statement.slice(0, start)} ${statement.slice(end)}`, language),
  );
}
