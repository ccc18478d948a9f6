import type { Silent, Why } from "@candor/importer";
import { amount } from "../amount.ts";
import { clip } from "../render/visible.ts";

const LONGEST = 140;
/** What a sentence is that says nothing, for one and for several. */
const KINDS: Readonly<Record<Why, readonly [one: string, several: string]>> = {
  introduction: ["introduction of a list", "introductions of lists"],
  "about-the-text": ["about the policy itself", "about the policy itself"],
  definition: ["definition", "definitions"],
  "of-others": ["about the policies of others", "about the policies of others"],
  disclaimer: ["disclaimer", "disclaimers"],
  pointer: ["pointer to another text", "pointers to other texts"],
  law: ["about a law", "about laws"],
  advice: ["piece of advice", "pieces of advice"],
  courtesy: ["courtesy", "courtesies"],
  name: ["heading or name", "headings and names"],
  unrelated: ["about something else", "about something else"],
};

/** How many sentences say nothing that a policy holds, and what they are instead; with `verbose`, each of them. */
export function renderSilent(silent: readonly Silent[], verbose: boolean): string {
  if (silent.length === 0) return "";
  const kinds = [...Map.groupBy(silent, ({ why }) => why)].toSorted(([, a], [, b]) => b.length - a.length);
  const counts = kinds.map(([why, group]) => `${group.length} ${KINDS[why][group.length === 1 ? 0 : 1]}`).join(", ");
  const lines = silent.map(
    ({ sentence: { file, line, text }, why }) =>
      `  ${clip(file, LONGEST)}:${line}: ${clip(text, LONGEST)} (${KINDS[why][0]})\n`,
  );
  const rest = verbose ? lines.join("") : "";
  return `says nothing that a policy holds: ${amount(silent.length, "sentence")} (${counts})\n${rest}`;
}
