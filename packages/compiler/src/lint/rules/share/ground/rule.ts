import { atFact } from "../../../finding.ts";
import { languageOf } from "../../../phrases.ts";
import { GROUND_LANGUAGES } from "../../../phrases/grounds.ts";
import type { Rule } from "../../../rule.ts";
import { groundOf, transfersUnder } from "../../../transfers.ts";
import { shown } from "../../../../text/shown.ts";

export const rule: Rule = {
  id: "share/ground",
  severity: "warning",
  summary: "The ground of a transfer is one that the law knows.",
  *check(policy, context) {
    const { company, recipients } = policy;
    if (!recipients || !GROUND_LANGUAGES.has(languageOf(company) ?? "")) return;
    for (const { by, path, law } of transfersUnder(rule.id, policy, context)) {
      if (by.trim() === "" || groundOf(by) !== null) continue;
      yield atFact(recipients, [...path, "by"], {
        message: `${shown(by)} is no ground for a transfer that Candor knows of (${law})`,
        help: "name the ground: an adequacy decision, standard contractual clauses, binding corporate rules, or an exception of the law",
      });
    }
  },
};
