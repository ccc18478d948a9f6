import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { variantsOf } from "../../../variants.ts";
import { GROUNDS, waitsForYes } from "../../../../facts/waits-for-yes.ts";

export const rule: Rule = {
  id: "consent/device",
  severity: "error",
  summary: "What is stored on people's devices is needed for what they asked for, or they are asked first.",
  *check(policy, context) {
    for (const purpose of policy.purposes) {
      const said = sayingUnder(rule.id, policy, context, variantsOf(purpose), "on-device", ...GROUNDS);
      for (const { facts, pathOf, where } of said) {
        if (waitsForYes(facts)) continue;
        for (const [index, entry] of (facts["on-device"] ?? []).entries()) {
          if (entry["needed-because"]?.trim()) continue;
          yield atFact(purpose, [...pathOf("on-device"), index], {
            message: `${shown(entry.name)} is stored on people's devices${where}, and nobody asks them`,
            help: "say under `needed-because` why the service they asked for cannot work without it, or ask first with `because: consent`",
            related: [{ message: "the basis of this use", place: purpose.placeOf(pathOf("because")) }],
          });
        }
      }
    }
  },
};
