import { shown } from "../../../../text/shown.ts";
import { atQuestion } from "../../../finding.ts";
import { languageOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";
import { readable, sectionText } from "../../../sections.ts";

export const rule: Rule = {
  id: "consent/no-consequence",
  severity: "error",
  summary: "Every purpose says what happens when a person says no.",
  *check(policy) {
    for (const purpose of readable("purpose", policy)) {
      if (sectionText(purpose, "refuse") !== null) continue;
      const answer = "what changes for the person and what stays";
      yield atQuestion(
        purpose,
        { key: "refuse", answer, language: languageOf(policy.company) },
        `${shown(purpose.title || purpose.id)} does not say what happens when a person says no`,
      );
    }
  },
};
