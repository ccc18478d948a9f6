import { clip } from "./visible.ts";

const LONGEST = 300;

/** Text in backticks whatever stands in it; a pipe would end the cell of a table even there. */
export function code(text: string): string {
  const clean = clip(text, LONGEST).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 ? " " : "";
  return `${fence}${pad}${clean}${pad}${fence}`;
}
