import type { Keeping } from "@candor/model";
import { eventsOf } from "../../../../time/duration.ts";
import { OWN_EVENTS } from "../../../../ids/id.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import { keepingsOf } from "../../../keepings.ts";
import type { Rule } from "../../../rule.ts";
import { isAskedIn } from "../../../under-law.ts";

export const rule: Rule = {
  id: "keep/uncapped",
  severity: "warning",
  summary: "What is kept until something happens has a longest time, for where it never happens.",
  *check(policy, context) {
    // An event that is not declared has a finding of its own.
    const events = new Set([...(policy.company?.frontmatter.events ?? []), ...OWN_EVENTS]);
    for (const { document, path, place, where, kept, time } of keepingsOf(policy)) {
      if (
        !time ||
        !isOpen(time) ||
        !eventsOf(time).every((event) => events.has(event)) ||
        !isAskedIn(rule.id, policy, context, place)
      )
        continue;
      yield atFact(document, path, {
        message: `${shown(kept)}${where} has no end where nobody acts`,
        help: "add a longest time, as in `until consent-withdrawn, at most 3 years`",
      });
    }
  },
};

/** Whether nothing but an event ends the keeping. Of two times the earlier ends it, unless the later one is meant. */
function isOpen(keeping: Keeping): boolean {
  if (keeping.kind === "whichever") return keeping.is === "later" ? keeping.of.some(isOpen) : keeping.of.every(isOpen);
  return keeping.kind === "until" && keeping.atMost === null;
}
