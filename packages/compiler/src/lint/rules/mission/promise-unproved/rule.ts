import { nearest } from "../../../../ids/nearest.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import { TESTED_PROMISES } from "../../../promises.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "mission/promise-unproved",
  severity: "error",
  summary: "A promise that Candor does not test says how people can check it.",
  *check({ mission }) {
    if (!mission) return;
    for (const [id, promise] of Object.entries(mission.frontmatter.promises)) {
      const proof = typeof promise === "object" ? promise.proof : undefined;
      if (TESTED_PROMISES.includes(id) || proof?.trim()) continue;
      const meant = nearest(id, TESTED_PROMISES);
      yield atFact(
        mission,
        ["promises", id],
        {
          message: `nothing says how people can check the promise ${shown(id)}`,
          help: "add `proof`: what a person can look at to see that it is kept",
          ...(meant && { nearest: meant }),
          legal: TESTED_PROMISES,
        },
        "key",
      );
    }
  },
};
