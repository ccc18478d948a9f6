import type { Document } from "../../../../document.ts";
import { shown } from "../../../../shown.ts";
import { atSection, atTitle } from "../../../finding.ts";
import { phrasesOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";

export const rule: Rule = {
  id: "benefit/missing",
  severity: "error",
  from: ["D9"],
  summary: "Every purpose says what the person gets from it.",
  *check({ company, purposes }) {
    const phrases = phrasesOf(company)?.nothingForYou ?? [];
    for (const purpose of purposes) {
      const title = shown(purpose.title || purpose.id);
      const answer = sectionText(purpose, "benefit");
      if (answer === null) {
        yield atTitle(purpose, {
          message: `${title} does not say what the person gets`,
          help: 'add the heading "What you get" and name the gain',
        });
      } else if (saysNothing(answer, phrases) && !mayGiveNothing(purpose)) {
        yield atSection(purpose, "benefit", {
          message: `${title} gives the person nothing, and is no duty, no security and no claim`,
          help: "name what the person gets, or drop the purpose",
        });
      }
    }
  },
};

const ALLOWED_KINDS: ReadonlySet<string> = new Set(["legal-duty", "secure", "prevent-fraud", "claims"]);
const DUTIES: ReadonlySet<string> = new Set(["legal-obligation", "public-task"]);

function mayGiveNothing({ frontmatter }: Document<"purpose">): boolean {
  return ALLOWED_KINDS.has(frontmatter.kind) || DUTIES.has(frontmatter.because);
}

/** "Nothing for you, and here is why" but not "Nothing for you to pay": the phrase is the whole statement. */
function saysNothing(answer: string, phrases: readonly string[]): boolean {
  const text = answer.toLowerCase().replaceAll(/\s+/g, " ").trim();
  return phrases.some((phrase) => text.startsWith(phrase) && /^ ?(?:$|[.,;:!–—])/.test(text.slice(phrase.length)));
}
