import { type Silent, WHY_WORDS } from "@candor/importer";
import { amount } from "../amount.ts";
import { clip } from "../render/visible.ts";

const LONGEST = 140;
/** How many sentences say nothing that a policy holds, and what they are instead; with `verbose`, each of them. */
export function renderSilent(silent: readonly Silent[], verbose: boolean): string {
  if (silent.length === 0) return "";
  const kinds = [...Map.groupBy(silent, ({ why }) => why)].toSorted(([, a], [, b]) => b.length - a.length);
  const counts = kinds
    .map(([why, group]) => `${group.length} ${WHY_WORDS[why][group.length === 1 ? 0 : 1]}`)
    .join(", ");
  const lines = silent.map(
    ({ sentence: { file, line, text }, why }) =>
      `  ${clip(file, LONGEST)}:${line}: ${clip(text, LONGEST)} (${WHY_WORDS[why][0]})\n`,
  );
  const rest = verbose ? lines.join("") : "";
  return `says nothing that a policy holds: ${amount(silent.length, "sentence")} (${counts})\n${rest}`;
}
