import { shown } from "../../../../text/shown.ts";
import { atSection } from "../../../finding.ts";
import { isAmong, phrasesOf, wordsOf } from "../../../phrases.ts";
import type { Language } from "../../../phrases/language.ts";
import type { Rule } from "../../../rule.ts";
import { sectionText } from "../../../sections.ts";

export const rule: Rule = {
  id: "benefit/ads-only",
  severity: "error",
  summary: "A purpose for advertising gives people more than advertising.",
  *check({ company, purposes }, { languages }) {
    const language = phrasesOf(company, languages);
    if (!language) return;
    for (const purpose of purposes) {
      const answer = AD_KINDS.has(purpose.frontmatter.kind) ? sectionText(purpose, "benefit") : null;
      if (answer === null || !namesOnlyAds(answer, language)) continue;
      yield atSection(purpose, "benefit", {
        message: `advertising is all that ${shown(purpose.title || purpose.id)} gives the person`,
        help: "name a gain that is not advertising, or drop the purpose",
      });
    }
  },
};

const AD_KINDS: ReadonlySet<string> = new Set(["ads", "targeted-ads"]);

/**
 * Whether each statement is about advertising and nothing else, and at least one is. In doubt it is not: a statement
 * with one word that praises no advertising counts as another gain ("offers of 20% off"), and so does advertising that pays for something.
 */
function namesOnlyAds(answer: string, language: Language): boolean {
  const statements = answer.split(/[^\p{L}\p{M}\p{N}'’ -]/u).flatMap((part) => split(wordsOf(part), language.and));
  const has = (words: readonly string[], list: readonly string[]) => words.some((word) => isAmong(word, list));
  const gain = statements.some((words) => {
    if (has(words, language.ads)) return has(words, language.adGains);
    return words.some((word) => !isAmong(word, language.adPraise) && !isAmong(word, language.offers));
  });
  return !gain && statements.some((words) => has(words, language.ads) || has(words, language.offers));
}

function split(words: readonly string[], at: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (isAmong(word, at)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}
