import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { stuckSales } from "../../../sales.ts";

export const rule: Rule = {
  id: "ccpa/opt-out",
  severity: "error",
  summary: "People in California can say no to what is sold or shared for ads.",
  *check(policy, context) {
    for (const { document, path, what, purpose, basis } of stuckSales(policy, context)) {
      yield atFact(document, path, {
        message: `${what} for ${shown(purpose.title || purpose.id)}, which nobody can refuse: it rests on ${shown(basis)}`,
        help: "stop it, or move it to a purpose of its own that waits for a yes",
      });
    }
  },
};
