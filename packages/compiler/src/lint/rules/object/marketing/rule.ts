import { GROUNDS } from "../../../../facts/waits-for-yes.ts";
import { listed, shown } from "../../../../text/shown.ts";
import { doorless, isUnaskedMarketing } from "../../../doors.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "object/marketing",
  severity: "error",
  summary: "Marketing that nobody was asked for shows in each message how to object.",
  *check(policy, context) {
    const { company, purposes } = policy;
    if (!company) return;
    for (const purpose of purposes) {
      const said = sayingUnder(rule.id, policy, context, variantsOf(purpose), "kind", ...GROUNDS, "channels");
      for (const variant of said) {
        const channels = isUnaskedMarketing(variant.facts) ? doorless(company, variant) : [];
        const [first] = channels;
        if (!first) continue;
        yield atFact(purpose, variant.path, {
          message: `people may always object to ${shown(purpose.title || purpose.id)}${variant.where}, and no message on ${listed(channels.map(({ channel }) => channel))} shows them how`,
          help: `add a door for ${shown(first.channel)} to \`doors\` of company.md: what a person does there to object`,
        });
      }
    }
  },
};
