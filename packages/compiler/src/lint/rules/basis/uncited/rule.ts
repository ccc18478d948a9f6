import { shown } from "../../../../shown.ts";
import { atFact } from "../../../finding.ts";
import type { Rule } from "../../../rule.ts";
import { saying, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "basis/uncited",
  severity: "error",
  summary: "A legal obligation or a public task names the law that it rests on.",
  *check({ purposes }) {
    for (const purpose of purposes) {
      for (const { facts, path, where } of saying(variantsOf(purpose), "because", "under")) {
        if (!LAID_DOWN_BY_LAW.has(facts.because) || facts.under?.trim()) continue;
        yield atFact(purpose, path, {
          message: `${shown(facts.because)}${where} rests on a law, and none is named`,
          help: "add `under` with the act and its section, as in `under: IfSG 6`",
        });
      }
    }
  },
};

const LAID_DOWN_BY_LAW: ReadonlySet<string> = new Set(["legal-obligation", "public-task"]);
