import { posix } from "node:path";
import type { Coverage, FolderCoverage, Standing } from "../types.ts";
import type { Verdict } from "./verdict.ts";

/** Counts the verdicts. `show` gives the path that findings name. */
export function coverageOf(
  verdicts: readonly Verdict[],
  skipped: readonly string[],
  show: (path: string) => string,
): Coverage {
  const counts = new Map<Standing, number>();
  for (const { standing } of verdicts) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  const count = (standing: Standing): number => counts.get(standing) ?? 0;
  return {
    reads: verdicts.length - count("cannot-tell"),
    guard: count("guard"),
    annotation: count("annotation"),
    custody: count("custody"),
    cannotTell: count("cannot-tell"),
    uncovered: count("uncovered"),
    byFolder: byFolder(verdicts, show),
    skipped: skipped.map(show).toSorted(),
  };
}

function byFolder(verdicts: readonly Verdict[], show: (path: string) => string): readonly FolderCoverage[] {
  const reads = verdicts.filter(({ standing }) => standing !== "cannot-tell");
  const folders = Map.groupBy(reads, ({ access }) => posix.dirname(show(access.path)));
  const counted = [...folders].map(([folder, within]) => ({
    folder,
    reads: within.length,
    covered: within.filter(({ standing }) => standing !== "uncovered").length,
  }));
  return counted.toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}
