import type { Coverage } from "@candor/checker";
import { amount } from "../amount.ts";
import { foldersOf } from "./folders.ts";
import type { Paint } from "./paint.ts";
import { sharesOf } from "./shares.ts";
import { clip } from "./visible.ts";

/** More than anybody looks at in a terminal. */
const MOST_FOLDERS = 30;
const MOST_FILES = 50;

/** The coverage figures as one table: how reads are covered, then folder by folder; then what was not looked at. */
export function renderCoverage(coverage: Coverage, paint: Paint): string {
  const { reads, skipped } = coverage;
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
  return [...lines.map((line) => line.trimEnd()), ...others, ...notChecked(skipped, paint)]
    .map((line) => `${line}\n`)
    .join("");
}

function notChecked(skipped: readonly string[], paint: Paint): readonly string[] {
  if (skipped.length === 0) return [];
  const shown = skipped.slice(0, MOST_FILES).map((path) => `  ${clip(path, 200)}`);
  const more = skipped.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`  and ${more} more: --json lists them`] : [])];
  return [`not checked: ${skipped.length}`, ...lines.map((line) => paint("dim", line))];
}

function percent(share: number | undefined, reads: number): string {
  return share === undefined || reads === 0 ? "" : `${share} %`.padStart(5);
}
