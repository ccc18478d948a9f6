import type { Duration } from "@candor/model";
import { parseInterval } from "../../../../time/duration.ts";
import { shown } from "../../../../text/shown.ts";
import { STAND_INS } from "../../../../stand-ins.ts";
import { dueDay } from "../../../due-day.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "mission/overdue",
  severity: "warning",
  summary: "The mission is reviewed as often as it says, and at least once a year where California's law holds.",
  *check({ mission }, { packs, today }) {
    if (!mission) return;
    const { review, reviewed } = mission.frontmatter;
    if (reviewed === STAND_INS.day) {
      const message = `nobody has reviewed this yet: ${shown(reviewed)} is a stand-in`;
      yield atFact(mission, ["reviewed"], { message, help: "review it, and write the day of the review here" });
      return;
    }
    if (today === null) return;
    const every = parseInterval(review);
    const due = every && dueDay(reviewed, every);
    if (!due) return;
    const inLaw = packs.has("ccpa") ? dueDay(reviewed, YEAR) : null;
    const byLaw = inLaw !== null && inLaw < due;
    const first = byLaw ? inLaw : due;
    if (today <= first) return;
    yield atFact(mission, ["reviewed"], {
      message: `the review of the mission was due on \`${first}\`${byLaw ? ", once a year as California's law asks" : ""}`,
      help: "review it, and write the day of the review here",
      related: [{ message: `how often it is reviewed: ${shown(review)}`, place: mission.placeOf(["review"]) }],
    });
  },
};

/** Civ 1798.130(a)(5): at least once every 12 months. */
const YEAR: Duration = { iso: "P12M", working: false };
