import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { unsaidSales } from "../../../unsaid-sales.ts";

export const rule: Rule = {
  id: "ccpa/unsaid",
  severity: "error",
  summary: "Whether data is sold, or shared for ads, is said outright of each recipient of whom it may be true.",
  *check(policy, context) {
    for (const { document, path, way, because } of unsaidSales(policy, context)) {
      const what = way === "sold" ? "data is sold to it" : "data is shared with it for ads on other sites";
      const message = `${because}, and nothing says whether ${what}`;
      const help = `add \`${way}: yes\`, or \`${way}: no\` where that is true: the page tells people in California which it is`;
      yield atFact(document, path, { message, help }, "key");
    }
  },
};
