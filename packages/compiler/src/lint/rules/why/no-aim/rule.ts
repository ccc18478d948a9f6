import { shown } from "../../../../text/shown.ts";
import { atTitle } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "why/no-aim",
  severity: "warning",
  summary: "Every purpose names the aim or the promise of the mission that it serves.",
  /** Without a mission that can be read there is nothing to serve. */
  *check({ mission, purposes }) {
    if (!mission) return;
    const { aims, promises } = mission.frontmatter;
    const legal = [...Object.keys(aims), ...Object.keys(promises)].toSorted();
    for (const purpose of purposes) {
      if (purpose.frontmatter.serves !== undefined) continue;
      yield atTitle(purpose, {
        message: `nothing says which aim ${shown(purpose.title || purpose.id)} serves`,
        help: "add `serves` with an aim or a promise of the mission",
        legal,
      });
    }
  },
};
