import { shown } from "../../../../text/shown.ts";
import { atQuestion } from "../../../finding.ts";
import { languageOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";
import { readable, sectionText } from "../../../sections.ts";

export const rule: Rule = {
  id: "why/missing",
  severity: "error",
  summary: "Every purpose says why it needs the data.",
  *check(policy) {
    for (const purpose of readable("purpose", policy)) {
      if (sectionText(purpose, "why") !== null) continue;
      const question = { key: "why", answer: "one sentence that says why", language: languageOf(policy.company) };
      yield atQuestion(purpose, question, `${shown(purpose.title || purpose.id)} does not say why it needs the data`);
    }
  },
};
