import { parseDuration } from "../../../../time/duration.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import { keepingsOf } from "../../../keepings.ts";
import { wordsOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";

export const rule: Rule = {
  id: "keep/vague",
  severity: "error",
  summary: "How long data is kept is a time, not a phrase.",
  *check(policy, { languages }) {
    const phrases = [...languages.values()].flatMap(({ vagueKeeping }) => vagueKeeping);
    const event = policy.company?.frontmatter.events?.[0] ?? "consent-withdrawn";
    // Many purposes keep data for the same time.
    const known = new Map<string, boolean>();
    for (const { document, path, where, kept, time } of keepingsOf(policy)) {
      const vague = known.get(kept) ?? isVague(kept, phrases);
      known.set(kept, vague);
      if (!vague && time) continue;
      yield atFact(document, path, {
        message: `${shown(kept)}${where} ${fault(kept, vague)}`,
        help: `write a time or an event and nothing else, as in \`3 years\` or \`12 months after ${event}\``,
      });
    }
  },
};

function fault(kept: string, vague: boolean): string {
  if (namesTime(kept)) return "names a time, but not in a form that can be read";
  return vague && !/\d/.test(kept) ? "names neither a time nor an event" : "cannot be read as a time";
}

/** Whether some words in the text are a length of time: `3 years`, `3 working days`. */
function namesTime(kept: string): boolean {
  const words = wordsOf(kept);
  return words.some((_, at) => [2, 3].some((count) => parseDuration(words.slice(at, at + count).join(" ")) !== null));
}

/** A phrase stays vague where hyphens make it look like an event: `until no-longer-needed`. */
function isVague(kept: string, phrases: readonly string[]): boolean {
  const text = ` ${wordsOf(kept).join(" ")} `;
  return phrases.some((phrase) => text.includes(` ${phrase} `));
}
