import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";

const PROMISE = "report";

export const rule: Rule = {
  id: "report/undelivered",
  severity: "info",
  withPromise: { promise: PROMISE, severity: "error" },
  summary: "Where the mission promises a `report`, `report.md` says when people get it and how.",
  /** A `report.md` that cannot be read has findings of its own. */
  *check({ mission, present }) {
    if (!mission || present.has("report") || !Object.hasOwn(mission.frontmatter.promises, PROMISE)) return;
    yield atFact(
      mission,
      ["promises", PROMISE],
      {
        message: "a report is promised, and no `report.md` says when people get it and how",
        help: "write `report.md`: how often, and by which channels",
      },
      "key",
    );
  },
};
