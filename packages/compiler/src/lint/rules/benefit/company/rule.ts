import type { Document } from "../../../../document.ts";
import { onceEach } from "../../../../once-each.ts";
import { shown } from "../../../../text/shown.ts";
import { findPhrases } from "../../../find-phrases.ts";
import { atSection } from "../../../finding.ts";
import { phrasesOf } from "../../../phrases.ts";
import type { Language } from "../../../phrases/language.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";
import { statementsIn } from "../../../statements.ts";
import { wordsIn } from "../../../words-in.ts";

export const rule: Rule = {
  id: "benefit/company",
  severity: "warning",
  summary: "What people get is their gain, not the company's.",
  *check({ company, purposes }, { languages }) {
    const language = phrasesOf(company, languages);
    if (!language) return;
    for (const purpose of purposes) {
      const first = onlyGain(language)(purpose);
      if (first === null) continue;
      yield atSection(purpose, "benefit", {
        message: `${shown(first)} is the company's gain, and ${shown(purpose.title || purpose.id)} names none of the person's`,
        help: "name what the person gets, or say that it is nothing and drop the purpose",
      });
    }
  },
};

const onlyGain: (language: Language) => (purpose: Document<"purpose">) => string | null = onceEach((language) =>
  onceEach((purpose) => {
    const text = sectionText(purpose, "benefit");
    return text === null ? null : onlyGains(text, language);
  }),
);

/** The first gain of the company, where each statement is about one; null in doubt. */
function onlyGains(text: string, language: Language): string | null {
  let first: string | null = null;
  for (const statement of statementsIn(text, language.and)) {
    const gain = companyGain(statement, language);
    if (gain === null) return null;
    first ??= gain;
  }
  return first;
}

/** What the company gains, where the statement says nothing else of weight: a word for the reader behind it may be their gain. */
function companyGain(statement: string, { companyGains, you }: Language): string | null {
  const [said] = findPhrases(statement, companyGains);
  if (!said) return null;
  const forReader = wordsIn(statement).some(({ word, start }) => start >= said.end && you.includes(word));
  return forReader ? null : statement.slice(said.start, said.end);
}
