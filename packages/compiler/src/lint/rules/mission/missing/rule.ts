import { startOf } from "../../../../text/place.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "mission/missing",
  severity: "error",
  summary: "A policy says in `mission.md` what its data handling is for.",
  /** A folder without any document has one finding of its own. */
  *check({ folder, present }) {
    if (present.has("mission") || present.size === 0) return;
    yield {
      message: "no `mission.md` says what your handling of data is for",
      help: "write `mission.md`: an aim of the company, your promises, and how your handling of data serves the aim",
      place: startOf(`${folder}/mission.md`),
    };
  },
};
