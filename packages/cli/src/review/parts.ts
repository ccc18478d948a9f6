import type { Severity, StandingResult } from "@candor/model";
import { amount } from "../amount.ts";
import { escapeMarkdown, renderMarkdown } from "../render/markdown.ts";
import { sharesOf } from "../render/shares.ts";
import type { Inspected } from "./inspect.ts";

/** The findings of the policy and the code. */
export function findingsPart({ diagnostics, known }: Inspected): string {
  const of = (severity: Severity): number => diagnostics.filter((found) => found.severity === severity).length;
  const counts = { error: of("error"), warning: of("warning"), info: of("info") };
  const held = known > 0 ? ` ${amount(known, "finding")} of the baseline not shown.` : "";
  return `### Findings\n\n${renderMarkdown({ command: "lint", diagnostics, texts: new Map() }, counts).trimEnd()}${held}`;
}

const WORDS: Readonly<Record<StandingResult["status"], string>> = {
  holds: "tested and kept",
  broken: "**broken**",
  "checked-by-people": "checked by people",
  "not-tested": "not tested by more than the policy",
};

/** Each promise and how it stands, as far as it was last tested. */
export function promisesPart({ model, standing }: Inspected): string {
  if (model === null || standing.length === 0) return "";
  const said = new Map(model.mission.promises.map(({ id, says }) => [id, says]));
  const rows = standing.map((result) => {
    const old = result.outdated ? ", before the policy changed" : "";
    const date = result.date === null ? "" : ` on ${result.date}`;
    return `| ${escapeMarkdown(said.get(result.promise) ?? result.promise)} | ${WORDS[result.status]}${date}${old} |`;
  });
  return ["### Promises", "", "| Promise | Result |", "|--|--|", ...rows].join("\n");
}

/** How much of what the code reads the policy covers. */
export function coveragePart({ coverage }: Inspected): string {
  if (coverage === null) return "";
  const { reads, uncovered, cannotTell } = coverage;
  const [share = 0] = sharesOf([reads - uncovered, uncovered]);
  const covered =
    reads === 0
      ? "No read of personal data was found."
      : `**${share} %** of ${amount(reads, "read")} of personal data ${reads === 1 ? "is" : "are"} covered.`;
  const unsure = cannotTell > 0 ? ` Of ${amount(cannotTell, "more read")} nobody can tell.` : "";
  return `### Code\n\n${covered}${unsure}`;
}
