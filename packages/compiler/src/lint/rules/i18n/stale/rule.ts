import { languageName } from "../../../../translation/language-tag.ts";
import { shown } from "../../../../text/shown.ts";
import { unitName } from "../../../languages.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "i18n/stale",
  severity: "warning",
  summary: "A translation says what its source says now.",
  *check({ languages }) {
    for (const { language, documents } of languages) {
      for (const { source, parsed, units } of documents) {
        const stale = units.filter(({ state }) => state === "stale");
        if (!parsed || stale.length === 0) continue;
        const accept = `\`candor translate --accept ${language}/${source}\``;
        if (stale.length === units.filter(({ state }) => state !== "missing").length) {
          const message = `nobody has said that this ${languageName(language)} text says what ${shown(source)} says now`;
          yield { message, help: `read the two side by side, then run ${accept}`, place: parsed.titlePlace };
          continue;
        }
        for (const each of stale) {
          const message = each.accepted
            ? `the source of ${unitName(each)} has changed since this was translated into ${languageName(language)}`
            : `nobody has said that the ${languageName(language)} text of ${unitName(each)} says what its source says now`;
          const first = each.accepted ? "translate it anew" : "read the two side by side";
          yield { message, help: `${first}, then run ${accept}`, place: each.place ?? parsed.titlePlace };
        }
      }
    }
  },
};
