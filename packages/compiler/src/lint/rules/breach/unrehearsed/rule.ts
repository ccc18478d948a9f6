import { parseInterval } from "../../../../time/duration.ts";
import { shown } from "../../../../text/shown.ts";
import { STAND_INS } from "../../../../stand-ins.ts";
import { dueDay } from "../../../due-day.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { saying, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "breach/unrehearsed",
  severity: "warning",
  summary: "The plan for a breach is practised as often as it says.",
  *check({ breach }, { today }) {
    if (!breach) return;
    for (const { facts, pathOf, where } of saying(variantsOf(breach), "rehearsed", "rehearse-every")) {
      if (facts.rehearsed === STAND_INS.day) {
        const message = `nobody has practised this yet${where}: ${shown(facts.rehearsed)} is a stand-in`;
        yield atFact(breach, pathOf("rehearsed"), { message, help: "practise, and write the day here" });
        continue;
      }
      if (today === null) continue;
      const every = parseInterval(facts["rehearse-every"]);
      const due = every && dueDay(facts.rehearsed, every);
      if (!due || today <= due) continue;
      yield atFact(breach, pathOf("rehearsed"), {
        message: `the next rehearsal${where} was due on ${shown(due)}`,
        help: "practise, and write the day here",
        related: [
          {
            message: `how often you practise: ${shown(facts["rehearse-every"])}`,
            place: breach.placeOf(pathOf("rehearse-every")),
          },
        ],
      });
    }
  },
};
