import { languageName } from "../../../../translation/language-tag.ts";
import { inWords, listed } from "../../../../text/shown.ts";
import type { LanguageFolder } from "../../../../document.ts";
import { atFact } from "../../../finding.ts";
import { unitName } from "../../../languages.ts";
import type { Finding, Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "i18n/missing",
  severity: "error",
  summary: "A language that the company lists says all that the source says.",
  *check({ company, languages }) {
    const listedAt = company?.frontmatter.languages ?? [];
    for (const folder of languages) {
      if (!company || !folder.listed) continue;
      const lacking = folder.documents.filter(({ parsed }) => parsed === null).map(({ source }) => source);
      if (lacking.length > 0) {
        const all = lacking.length === folder.documents.length;
        const message = all
          ? `nothing is translated into ${languageName(folder.language)}`
          : `there is no ${languageName(folder.language)} text of ${listed(lacking, "and")}`;
        const help = `take the language out until the folder \`${folder.language}\` says all; \`candor translate\` shows what is open`;
        yield atFact(company, ["languages", listedAt.indexOf(folder.language)], { message, help });
      }
      yield* partsLacking(folder);
    }
  },
};

function* partsLacking({ documents }: LanguageFolder): Iterable<Finding> {
  for (const { source, parsed, units } of documents) {
    const missing = units.filter(({ state, unit }) => state === "missing" && !unit.optional);
    if (!parsed || missing.length === 0) continue;
    const message = `this translation lacks ${inWords(missing.map(unitName), "and", 4)}`;
    yield { message, help: `translate it from \`${source}\``, place: parsed.titlePlace };
  }
}
