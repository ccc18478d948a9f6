import { listed, shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { sayingUnder } from "../../../under-law.ts";
import { entriesOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "share/joint",
  severity: "error",
  summary: "People are told what was agreed with a joint controller, and where to reach it.",
  *check(policy, context) {
    const { recipients } = policy;
    if (!recipients) return;
    for (const { id, variants } of entriesOf(recipients)) {
      const said = sayingUnder(rule.id, policy, context, variants, "role", "arrangement", "ask-at");
      for (const { facts, path, where } of said) {
        if (facts.role !== "joint") continue;
        const missing = (["arrangement", "ask-at"] as const).filter((key) => !facts[key]?.trim());
        if (missing.length === 0) continue;
        yield atFact(recipients, path, {
          message: `${shown(id)} decides together with you${where}, and ${LACKS[missing.join()]}`,
          help: `add ${listed(missing, "and")}`,
        });
      }
    }
  },
};

const LACKS: Readonly<Record<string, string>> = {
  arrangement: "nothing says who of you answers for what",
  "ask-at": "nothing says where people reach it",
  "arrangement,ask-at": "nothing says who of you answers for what, nor where people reach it",
};
