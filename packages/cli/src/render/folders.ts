import type { Coverage, FolderCoverage } from "@candor/checker";

/** Folders with reads of personal data, as many as people look at. */
export interface Folders {
  /** In the order of their paths; where there are more, those with the most reads that are not covered. */
  readonly shown: readonly FolderCoverage[];
  readonly others: number;
}

/** The folders of a coverage, `most` of them. */
export function foldersOf({ byFolder }: Pick<Coverage, "byFolder">, most: number): Folders {
  const open = ({ reads, covered }: FolderCoverage): number => reads - covered;
  const first = byFolder.toSorted((a, b) => open(b) - open(a)).slice(0, most);
  const shown = byFolder.filter((folder) => first.includes(folder));
  return { shown, others: byFolder.length - shown.length };
}
