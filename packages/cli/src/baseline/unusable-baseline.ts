import { mergeMarks, placer, startOf } from "@candor/compiler";
import type { Diagnostic, Place } from "@candor/model";
import { displayPath } from "../display-path.ts";
import type { Report } from "../report.ts";
import { baselinePath, type Held, type Holding } from "./baseline.ts";
import type { ReadBaseline } from "./read-baseline.ts";

/** The one finding of a run whose baseline cannot be used: what is new cannot be told from what is known. */
export function unusableBaseline(
  read: Exclude<ReadBaseline, { baseline: unknown }>,
  holding: Holding,
): Pick<Report, "diagnostics" | "texts"> {
  const file = displayPath(holding.base, baselinePath(holding.settings));
  const fault = "conflict" in read ? "has a merge conflict" : read.fault;
  const finding: Diagnostic = {
    rule: "config/baseline",
    severity: "error",
    message: `the baseline \`${file}\` ${fault}, so new findings cannot be told from known ones`,
    help: helpWith(read, holding),
    place: "conflict" in read ? firstMark(file, read.text) : startOf(file),
  };
  return { diagnostics: [finding], texts: new Map(read.text === "" ? [] : [[file, read.text]]) };
}

function firstMark(file: string, text: string): Place {
  const [mark] = mergeMarks(text);
  return mark ? placer(file, text)(mark.at, mark.at + mark.text.length) : startOf(file);
}

function helpWith(read: Exclude<ReadBaseline, { baseline: unknown }>, { held, config }: Holding): string {
  const command = updateCommand(held, config);
  if ("fault" in read) return `bring it back from git; or remove it, and run ${command}`;
  if (read.conflict.length === 0) return `take one version of the file, then run ${command}`;
  const other = held === "lint" ? "check" : "lint";
  return `run ${command}: it holds the findings of now, and for \`candor ${other}\` what either version holds`;
}

/** The command that writes the findings of now into the baseline. */
export function updateCommand(held: Held, config: string | undefined): string {
  const named = config === undefined ? "" : ` --config ${config}`;
  return `\`candor ${held} --update-baseline${named}\``;
}
