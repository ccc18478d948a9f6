import type { Coverage } from "@candor/checker";
import type { Paint } from "./paint.ts";
import { clip } from "./visible.ts";

/** The coverage figures as one table: how reads are covered, then folder by folder; then what was not looked at. */
export function renderCoverage(coverage: Coverage, paint: Paint): string {
  const { reads, byFolder, skipped } = coverage;
  const rows: readonly (readonly [name: string, count: number, of: number])[] = [
    ["reads of personal data", reads, 0],
    ["  through a guard", coverage.guard, reads],
    ["  by annotation or config", coverage.annotation, reads],
    ["  in custody", coverage.custody, reads],
    ["  not covered", coverage.uncovered, reads],
    // Nobody knows whether these are reads of personal data, so they are no part of them.
    ["cannot tell", coverage.cannotTell, 0],
    ...byFolder.map((row) => [`covered in ${clip(row.folder, 60)}`, row.covered, row.reads] as const),
  ];
  const names = Math.max(...rows.map(([name]) => name.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  const lines = rows.map(
    ([name, count, of]) => `${name.padEnd(names)}  ${String(count).padStart(digits)}  ${percent(count, of)}`,
  );
  return [...lines.map((line) => line.trimEnd()), ...notChecked(skipped, paint)].map((line) => `${line}\n`).join("");
}

function notChecked(skipped: readonly string[], paint: Paint): readonly string[] {
  if (skipped.length === 0) return [];
  return [`not checked: ${skipped.length}`, ...skipped.map((path) => paint("dim", `  ${clip(path, 200)}`))];
}

function percent(count: number, of: number): string {
  return of === 0 ? "" : `${Math.floor((100 * count) / of)} %`.padStart(5);
}
