import { STATUS_WORDS, statusWords } from "../promises/status-words.ts";
import { coverageMarkdown } from "../render/coverage-markdown.ts";
import { escapeMarkdown, renderMarkdown } from "../render/markdown.ts";
import { countsOf } from "../report.ts";
import type { Inspected } from "./inspect.ts";

/** The findings of the policy and the code. */
export function findingsPart({ diagnostics, known }: Inspected): string {
  const report = { command: "lint", diagnostics, known, texts: new Map() } as const;
  return `### Findings\n\n${renderMarkdown(report, countsOf(diagnostics)).trimEnd()}`;
}

/** Each promise and how it stands, as far as it was last tested. */
export function promisesPart({ model, standing }: Inspected): string {
  if (model === null || standing.length === 0) return "";
  const said = new Map(model.mission.promises.map(({ id, says }) => [id, says]));
  const rows = standing.map((result) => {
    const old = result.outdated ? ", before the policy changed" : "";
    const words = result.status === "broken" ? `**${STATUS_WORDS.broken}**` : statusWords(result);
    const date = result.date === null ? "" : ` on ${result.date}`;
    return `| ${escapeMarkdown(said.get(result.promise) ?? result.promise)} | ${words}${date}${old} |`;
  });
  return ["### Promises", "", "| Promise | Result |", "|--|--|", ...rows].join("\n");
}

/** How much of what the code reads the policy covers. */
export function coveragePart({ coverage }: Inspected): string {
  return coverage === null ? "" : `### Code\n\n${coverageMarkdown(coverage)}`;
}
