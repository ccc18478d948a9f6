import type { Coverage } from "@candor/checker";
import type { Paint } from "./paint.ts";
import { sharesOf } from "./shares.ts";
import { clip } from "./visible.ts";

/** The coverage figures as one table: how reads are covered, then folder by folder; then what was not looked at. */
export function renderCoverage(coverage: Coverage, paint: Paint): string {
  const { reads, byFolder, skipped } = coverage;
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
    ...byFolder.map(
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
  return [...lines.map((line) => line.trimEnd()), ...notChecked(skipped, paint)].map((line) => `${line}\n`).join("");
}

function notChecked(skipped: readonly string[], paint: Paint): readonly string[] {
  if (skipped.length === 0) return [];
  return [`not checked: ${skipped.length}`, ...skipped.map((path) => paint("dim", `  ${clip(path, 200)}`))];
}

function percent(share: number | undefined, reads: number): string {
  return share === undefined || reads === 0 ? "" : `${share} %`.padStart(5);
}
