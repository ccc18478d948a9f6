import type { ParsedDocument } from "../../../../document.ts";
import { valueAt } from "../../../../facts/fact-path.ts";
import { onceEach } from "../../../../once-each.ts";
import { LAID_DOWN_BY_LAW } from "../../../../packs/laid-down-by-law.ts";
import { shown } from "../../../../text/shown.ts";
import { atQuestion, atSection } from "../../../finding.ts";
import { languageOf, phrasesOf, wordsOf } from "../../../phrases.ts";
import type { Language } from "../../../phrases/language.ts";
import type { Rule } from "../../../rule.ts";
import { readable, sectionText } from "../../../sections.ts";
import { statementsIn } from "../../../statements.ts";

export const rule: Rule = {
  id: "benefit/missing",
  severity: "error",
  summary: "Every purpose says what the person gets from it.",
  *check(policy, { languages }) {
    const { company, unfit } = policy;
    const language = phrasesOf(company, languages);
    for (const purpose of readable("purpose", policy)) {
      const title = shown(purpose.title || purpose.id);
      const text = sectionText(purpose, "benefit");
      const excused = mayGiveNothing(purpose);
      if (text === null) {
        const answer = excused ? "what the person gets, or that it is nothing, and why" : "what the person gets";
        const question = { key: "benefit", answer, language: languageOf(company) };
        yield atQuestion(purpose, question, `${title} does not say what the person gets`);
      } else if (!excused && !unfit.includes(purpose) && language && saysNothing(purpose, language)) {
        yield atSection(purpose, "benefit", {
          message: `${title} gives the person nothing, and is no duty, no security and no claim`,
          help: "name what the person gets, or drop the purpose",
        });
      }
    }
  },
};

const ALLOWED_KINDS: ReadonlySet<string> = new Set(["legal-duty", "secure", "prevent-fraud", "claims"]);

/** Facts that do not fit may say it too. */
function mayGiveNothing({ frontmatter }: ParsedDocument): boolean {
  const [kind, because] = ["kind", "because"].map((fact) => String(valueAt(frontmatter, [fact])));
  return ALLOWED_KINDS.has(kind ?? "") || LAID_DOWN_BY_LAW.has(because ?? "");
}

/** "Nothing for you, and here is why", but not "nothing for you to pay" or "nothing, except bread". */
function saysNothing(purpose: ParsedDocument, { nothingForYou, but }: Language): boolean {
  const [said, then] = firstStatements(purpose);
  return said !== undefined && nothingForYou.has(said.join(" ")) && !but.includes(then?.[0] ?? "");
}

/** The words of the first two statements about what it gives. */
const firstStatements: (purpose: ParsedDocument) => readonly (readonly string[])[] = onceEach((purpose) =>
  statementsIn(sectionText(purpose, "benefit") ?? "", [])
    .slice(0, 2)
    .map(wordsOf),
);
