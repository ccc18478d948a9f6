import type { FrontmatterPath, ParsedDocument, PolicyDocuments } from "../../../../document.ts";
import { parseKeeping } from "../../../../duration.ts";
import { shown } from "../../../../shown.ts";
import { atFact } from "../../../finding.ts";
import { allPhrases, wordsOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";
import { entriesOf, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "keep/vague",
  severity: "error",
  from: ["WP260", "GDPR 13(2)(a)"],
  summary: "How long data is kept is a time, not a phrase.",
  *check(policy) {
    for (const { document, path, kept } of keepingsOf(policy)) {
      const vague = isVague(kept);
      if (!vague && parseKeeping(kept)) continue;
      yield atFact(document, path, {
        message: vague ? `${shown(kept)} names neither a time nor an event` : `${shown(kept)} cannot be read as a time`,
        help: "write a time or an event, as in `12 months after last-order`",
      });
    }
  },
};

interface Kept {
  readonly document: ParsedDocument;
  readonly path: FrontmatterPath;
  readonly kept: string;
}

function* keepingsOf({ data, purposes }: PolicyDocuments): Iterable<Kept> {
  for (const document of data ? [data] : []) {
    for (const { facts, pathOf } of entriesOf(document).flatMap(({ variants }) => variants)) {
      if (facts.kept !== undefined) yield { document, path: pathOf("kept"), kept: facts.kept };
    }
  }
  for (const document of purposes) {
    for (const { facts, pathOf } of variantsOf(document)) {
      const path = pathOf("kept");
      if (typeof facts.kept === "string") yield { document, path, kept: facts.kept };
      else for (const [item, kept] of Object.entries(facts.kept ?? {})) yield { document, path: [...path, item], kept };
    }
  }
}

const VAGUE = allPhrases.flatMap(({ vagueKeeping }) => vagueKeeping).map((phrase) => ` ${phrase} `);

/** A phrase stays vague where hyphens make it look like an event: `until no-longer-needed`. */
function isVague(kept: string): boolean {
  const text = ` ${wordsOf(kept).join(" ")} `;
  return VAGUE.some((phrase) => text.includes(phrase));
}
