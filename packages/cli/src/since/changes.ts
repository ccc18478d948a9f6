import type { Place } from "@candor/model";

/** Lines from the first to the last, which is part of it; they count from 1. */
export type Lines = readonly [first: number, last: number];

/** What changed since a revision, in files as they are now. */
export interface Changes {
  /** As it was named. */
  readonly revision: string;
  /** Absolute path → the lines that are not as they were; `all` for a file that is new. */
  readonly files: ReadonlyMap<string, readonly Lines[] | "all">;
}

/** Whether a place, whose file is an absolute path, has a line that changed. */
export function isTouched({ files }: Changes, { file, start, end }: Place): boolean {
  const lines = files.get(file) ?? [];
  return lines === "all" || lines.some(([first, last]) => first <= end.line && start.line <= last);
}
