import type { Coverage, SkipReason } from "@candor/checker";
import { amount } from "../amount.ts";
import type { Paint } from "./paint.ts";
import { clip } from "./visible.ts";

/** More than anybody reads in a line. */
const MOST = 5;

const REASONS: Readonly<Record<SkipReason, string>> = {
  unread: "that could not be read, or whose project could not",
  "no-project": "that no project has",
  template: "templates, which no compiler of TypeScript reads",
  outside: "outside the folder of the config",
  "left-out": "left out, as tests and scripts are and what `check.exclude` names",
};

/** How many files were not looked at, with a line for each reason: their names where they are few, else their folders. */
export function notChecked({ skipped, skippedFor }: Coverage, paint: Paint): readonly string[] {
  if (skipped.length === 0) return [];
  const lines = Object.entries(REASONS).flatMap(([reason, words]) => {
    const paths = skipped.filter((_, index) => skippedFor[index] === reason);
    return paths.length === 0 ? [] : [`  ${paths.length} ${words}: ${whichOf(paths)}`];
  });
  const title = `not checked: ${skipped.length}${skipped.length > MOST ? " (--json names each)" : ""}`;
  return [title, ...lines.map((line) => paint("dim", line))];
}

function whichOf(paths: readonly string[]): string {
  if (paths.length <= MOST) return paths.map((path) => clip(path, 200)).join(", ");
  const folders = fewFolders(paths);
  const shown = folders.slice(0, MOST).map(([folder, files]) => `${clip(folder, 200)} (${files})`);
  const others = folders.length - shown.length;
  return [...shown, ...(others > 0 ? [`and ${amount(others, "other folder")}`] : [])].join(", ");
}

type Folders = readonly (readonly [folder: string, files: number])[];

/** The folders that hold them all, as deep as they can be and still be few, else those at the top; with the most files first. */
function fewFolders(paths: readonly string[]): Folders {
  const folders = paths.map((path) => path.split("/").slice(0, -1));
  const deepest = Math.max(...folders.map(({ length }) => length));
  const depths = Array.from({ length: deepest }, (_, above) => deepest - above);
  const counted = depths.map((depth) => countsOf(folders.map((parts) => parts.slice(0, depth).join("/") || ".")));
  return counted.find(({ length }) => length <= MOST) ?? counted.at(-1) ?? [[".", paths.length]];
}

function countsOf(names: readonly string[]): Folders {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, same]) => [name, same.length] as const);
  return counts.toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
