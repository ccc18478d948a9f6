import { byCodeUnit } from "../code-unit-order.ts";
import type { PromiseRecord, PromiseResult, PromiseRun, TestedPolicy } from "./promise-result.ts";

/** The record after a run; its history grows only where a promise stands otherwise than after the run before. */
export function recordRun(
  before: PromiseRecord | null,
  results: readonly PromiseResult[],
  run: { readonly date: string; readonly policy: TestedPolicy },
): PromiseRecord {
  const sorted = results.toSorted((a, b) => byCodeUnit(a.promise, b.promise));
  const promises = sorted.map(({ promise, status }) => ({ promise, status }));
  const history = before?.history ?? [];
  const last = history.at(-1);
  const same = last && JSON.stringify(last.promises) === JSON.stringify(promises);
  const entry: PromiseRun = { ...run, promises };
  return { format: 1, results: sorted, history: same ? history : [...history, entry] };
}
