import { atFact, atQuestion } from "../../../finding.ts";
import { languageOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";
import { readable, sectionText } from "../../../sections.ts";

export const rule: Rule = {
  id: "mission/question",
  severity: "error",
  summary: "The mission says how handling people's data serves an aim of the company.",
  *check(policy) {
    const { company, mission } = policy;
    if (mission && Object.values(mission.frontmatter.aims).every((aim) => aim.trim() === "")) {
      yield atFact(mission, ["aims"], {
        message: "`aims` names no aim of the company",
        help: "add its `purpose`, `mission` or `vision` in one sentence",
      });
    }
    for (const document of readable("mission", policy)) {
      if (sectionText(document, "aims") !== null) continue;
      const answer = "two or three sentences that say how";
      yield atQuestion(
        document,
        { key: "aims", answer, language: languageOf(company) },
        "the mission does not say how your handling of data serves an aim",
      );
    }
  },
};
