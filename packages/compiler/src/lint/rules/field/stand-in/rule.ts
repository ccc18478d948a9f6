import type { FrontmatterPath } from "../../../../document.ts";
import { shown } from "../../../../text/shown.ts";
import { STAND_INS } from "../../../../stand-ins.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "field/stand-in",
  severity: "error",
  summary: "Every fact is your own, and none is what `candor init` put there to be filled in.",
  *check({ company, mission, rights, breach }) {
    for (const document of [company, mission, rights, breach]) {
      if (!document) continue;
      for (const [path, standIn] of standInsIn(document.frontmatter, [])) {
        const message = `${shown(standIn)} is a stand-in: nobody has said yet what belongs here`;
        yield atFact(document, path, { message, help: "write your own in its place" });
      }
    }
  },
};

/** All but the day, which has warnings of its own. */
const TEXTS: readonly string[] = Object.values(STAND_INS).filter((text) => text !== STAND_INS.day);

function standInsIn(value: unknown, path: FrontmatterPath): readonly (readonly [FrontmatterPath, string])[] {
  if (typeof value === "string") {
    const standIn = TEXTS.find((text) => value.includes(text));
    return standIn === undefined ? [] : [[path, standIn]];
  }
  return Object.entries(Object(value) as object).flatMap(([key, member]) => standInsIn(member, [...path, key]));
}
