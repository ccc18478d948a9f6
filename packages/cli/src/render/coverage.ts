import type { Coverage } from "@candor/checker";
import { amount } from "../amount.ts";
import { foldersOf } from "./folders.ts";
import { notChecked } from "./not-checked.ts";
import type { Paint } from "./paint.ts";
import { sharesOf } from "./shares.ts";
import { clip } from "./visible.ts";

/** More than anybody looks at in a terminal. */
const MOST_FOLDERS = 30;

/** The coverage figures as one table: how reads are covered, then folder by folder; then what was not looked at. */
export function renderCoverage(coverage: Coverage, paint: Paint): string {
  const { reads } = coverage;
  const folders = foldersOf(coverage, MOST_FOLDERS);
  const { guard, annotation, custody, uncovered } = coverage;
  const [byGuard, byAnnotation, inCustody, notCovered] = sharesOf([guard, annotation, custody, uncovered]);
  const rows: readonly (readonly [name: string, count: number, share?: number | undefined])[] = [
    ["reads of personal data", reads],
    ["  through a guard", guard, byGuard],
    ["  by annotation or config", annotation, byAnnotation],
    ["  in custody", custody, inCustody],
    ["  not covered", uncovered, notCovered],
    // Nobody knows whether these are reads of personal data, so they are no part of them.
    ["cannot tell", coverage.cannotTell],
    ...handedRows(coverage),
    ...folders.shown.map(
      (row) =>
        [
          `covered in ${clip(row.folder, 60)}`,
          row.covered,
          sharesOf([row.covered, row.reads - row.covered])[0],
        ] as const,
    ),
  ];
  const names = Math.max(...rows.map(([name]) => name.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  const lines = rows.map(
    ([name, count, share]) => `${name.padEnd(names)}  ${String(count).padStart(digits)}  ${percent(share, reads)}`,
  );
  const others =
    folders.others > 0 ? [paint("dim", `and ${amount(folders.others, "other folder")}: --json has all`)] : [];
  return [...lines.map((line) => line.trimEnd()), ...others, ...notChecked(coverage, paint)]
    .map((line) => `${line}\n`)
    .join("");
}

/** Records that are handed on whole, and calls that nobody can resolve, as far as there are any. */
function handedRows({ handedOn }: Coverage): readonly (readonly [name: string, count: number])[] {
  const { records, outOfSight, dynamicCalls } = handedOn;
  return [
    ...(records > 0 ? [["records handed on whole", records] as const] : []),
    ...(outOfSight > 0 ? [["  out of sight: to packages, or to what takes anything", outOfSight] as const] : []),
    ...(dynamicCalls > 0 ? [["calls that only running the code resolves", dynamicCalls] as const] : []),
  ];
}

function percent(share: number | undefined, reads: number): string {
  return share === undefined || reads === 0 ? "" : `${share} %`.padStart(5);
}
