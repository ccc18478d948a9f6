import type { WordRun } from "./word-diff.ts";

/** Words that are shown on each side of a change. */
const AROUND = 6;

/** The runs with all but a few of the words that stayed left out, so that what changed can be found. */
export function shortenRuns(runs: readonly WordRun[]): readonly WordRun[] {
  return runs.map((run, index) => {
    if (run.change !== "same") return run;
    const parts = run.text.split(/(\s+)/);
    const [first, last] = [index === 0, index === runs.length - 1];
    const [head, tail] = [first ? 0 : 2 * AROUND, last ? 0 : 2 * AROUND];
    if (parts.length <= head + tail + 2) return run;
    const text = `${parts.slice(0, head).join("")}${head > 0 ? " … " : "… "}${tail > 0 ? parts.slice(-tail).join("") : ""}`;
    return { change: "same", text: last ? text.trimEnd() : text };
  });
}
