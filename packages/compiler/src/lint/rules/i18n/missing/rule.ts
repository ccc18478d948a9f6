import { languageName } from "../../../../language-tag.ts";
import { listed } from "../../../../shown.ts";
import type { LanguageFolder } from "../../../../document.ts";
import { atFact } from "../../../finding.ts";
import { named, unitName } from "../../../languages.ts";
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
        const help = `write it into the folder \`${folder.language}\`, as \`candor translate\` shows, or take the language out`;
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
    const message = `this translation lacks ${named(missing.map(unitName))}`;
    yield { message, help: `translate it from \`${source}\``, place: parsed.titlePlace };
  }
}
