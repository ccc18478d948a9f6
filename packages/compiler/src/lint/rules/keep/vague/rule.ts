import type { FrontmatterPath, ParsedDocument, PolicyDocuments } from "../../../../document.ts";
import { parseDuration, parseKeeping } from "../../../../duration.ts";
import { shown } from "../../../../shown.ts";
import { atFact } from "../../../finding.ts";
import { allPhrases, wordsOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";
import { entriesOf, saying, variantsOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "keep/vague",
  severity: "error",
  summary: "How long data is kept is a time, not a phrase.",
  *check(policy) {
    const event = policy.company?.frontmatter.events?.[0] ?? "consent-withdrawn";
    for (const { document, path, where, kept } of keepingsOf(policy)) {
      const vague = isVague(kept);
      if (!vague && parseKeeping(kept)) continue;
      yield atFact(document, path, {
        message: `${shown(kept)}${where} ${fault(kept, vague)}`,
        help: `write a time or an event and nothing else, as in \`3 years\` or \`12 months after ${event}\``,
      });
    }
  },
};

interface Kept {
  readonly document: ParsedDocument;
  readonly path: FrontmatterPath;
  readonly where: string;
  readonly kept: string;
}

function* keepingsOf({ data, purposes }: PolicyDocuments): Iterable<Kept> {
  for (const document of data ? [data] : []) {
    for (const { facts, ...said } of entriesOf(document).flatMap(({ variants }) => saying(variants, "kept"))) {
      if (facts.kept !== undefined) yield { document, ...said, kept: facts.kept };
    }
  }
  for (const document of purposes) {
    for (const { facts, path, where } of saying(variantsOf(document), "kept")) {
      if (typeof facts.kept === "string") yield { document, path, where, kept: facts.kept };
      else {
        for (const [item, kept] of Object.entries(facts.kept ?? {})) {
          yield { document, path: [...path, item], where, kept };
        }
      }
    }
  }
}

function fault(kept: string, vague: boolean): string {
  if (namesTime(kept)) return "names a time, but not in a form that can be read";
  return vague && !/\d/.test(kept) ? "names neither a time nor an event" : "cannot be read as a time";
}

/** Whether some words in the text are a length of time: `3 years`, `3 working days`. */
function namesTime(kept: string): boolean {
  const words = wordsOf(kept);
  return words.some((_, at) => [2, 3].some((count) => parseDuration(words.slice(at, at + count).join(" ")) !== null));
}

const VAGUE = allPhrases.flatMap(({ vagueKeeping }) => vagueKeeping).map((phrase) => ` ${phrase} `);

/** A phrase stays vague where hyphens make it look like an event: `until no-longer-needed`. */
function isVague(kept: string): boolean {
  const text = ` ${wordsOf(kept).join(" ")} `;
  return VAGUE.some((phrase) => text.includes(phrase));
}
