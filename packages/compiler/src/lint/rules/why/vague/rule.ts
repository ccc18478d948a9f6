import type { Document } from "../../../../document.ts";
import { onceEach } from "../../../../once-each.ts";
import { shown } from "../../../../text/shown.ts";
import { findPhrases } from "../../../find-phrases.ts";
import { atSection } from "../../../finding.ts";
import { phrasesOf } from "../../../phrases.ts";
import type { Language } from "../../../phrases/language.ts";
import type { Rule } from "../../../rule.ts";
import { saysMore } from "../../../says-more.ts";
import { sectionText } from "../../../sections.ts";
import { statementsIn } from "../../../statements.ts";

export const rule: Rule = {
  id: "why/vague",
  severity: "warning",
  summary: "The reason for a use says what gets better, and for whom.",
  *check({ company, purposes }, { languages }) {
    const language = phrasesOf(company, languages);
    if (!language) return;
    for (const purpose of purposes) {
      const phrase = vagueReason(language)(purpose);
      if (phrase === null) continue;
      yield atSection(purpose, "why", {
        message: `${shown(phrase)} is all that ${shown(purpose.title || purpose.id)} gives as its reason`,
        help: "say what gets better, and for whom",
      });
    }
  },
};

const vagueReason: (language: Language) => (purpose: Document<"purpose">) => string | null = onceEach((language) =>
  onceEach((purpose) => {
    const text = sectionText(purpose, "why");
    return text === null ? null : vaguePhrase(text, language);
  }),
);

/** The vague phrase, where there is one and the text says nothing beside it; null in doubt. */
function vaguePhrase(text: string, { vagueReasons, reasonWords }: Language): string | null {
  let first: string | null = null;
  for (const statement of statementsIn(text, [])) {
    const said = findPhrases(statement, vagueReasons);
    if (saysMore(statement, said, reasonWords)) return null;
    first ??= said[0] ? statement.slice(said[0].start, said[0].end) : null;
  }
  return first;
}
