import { posix } from "node:path";
import type { DynamicCall, Forward, Skipped, Spot } from "../facts.ts";
import type { Coverage, FolderCoverage, HandedOn, Standing } from "../types.ts";
import type { Verdict } from "./verdict.ts";

/** Counts the verdicts. `show` gives the path that findings name. */
export function coverageOf(
  verdicts: readonly Verdict[],
  skipped: readonly Skipped[],
  handed: Handed,
  show: (path: string) => string,
): Coverage {
  const counts = new Map<Standing, number>();
  for (const { standing } of verdicts) counts.set(standing, (counts.get(standing) ?? 0) + 1);
  const count = (standing: Standing): number => counts.get(standing) ?? 0;
  const left = skipped
    .map(({ path, reason }) => ({ path: show(path), reason }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    reads: verdicts.length - count("cannot-tell"),
    guard: count("guard"),
    annotation: count("annotation"),
    custody: count("custody"),
    cannotTell: count("cannot-tell"),
    uncovered: count("uncovered"),
    byFolder: byFolder(verdicts, show),
    handedOn: { ...handedOn(handed), byFolder: handedByFolder(handed, show) },
    skipped: left.map(({ path }) => path),
    skippedFor: left.map(({ reason }) => reason),
  };
}

/** Records that are handed on, and calls that nobody can resolve. */
export interface Handed {
  readonly forwards: readonly Forward[];
  readonly dynamic: readonly DynamicCall[];
}

function handedOn({ forwards, dynamic }: Handed): HandedOn {
  const records = forwards.filter(({ items }) => items.length > 0);
  return {
    records: records.length,
    outOfSight: records.filter(({ receiver }) => receiver.kind !== "code").length,
    cannotTell: forwards.length - records.length,
    dynamicCalls: dynamic.length,
  };
}

function handedByFolder(
  { forwards, dynamic }: Handed,
  show: (path: string) => string,
): Coverage["handedOn"]["byFolder"] {
  const folderOf = ({ path }: Spot): string => posix.dirname(show(path));
  const folders = [...new Set([...forwards, ...dynamic].map(folderOf))].toSorted();
  return folders.map((folder) => {
    const isIn = (at: Spot): boolean => folderOf(at) === folder;
    return { folder, ...handedOn({ forwards: forwards.filter(isIn), dynamic: dynamic.filter(isIn) }) };
  });
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
