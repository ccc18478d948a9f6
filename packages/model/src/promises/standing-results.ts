import type { PromiseRecord, PromiseResult } from "./promise-result.ts";

/** A result as it stands today. */
export interface StandingResult extends PromiseResult {
  /** Whether the policy has changed since it was tested. */
  readonly outdated: boolean;
}

/** What is known of each promise now, marked where it is of another text of the policy. */
export function standingResults(
  now: readonly PromiseResult[],
  record: PromiseRecord | null,
): readonly StandingResult[] {
  return now.map((result) => {
    const lasting = lastingResult(result, record);
    return { ...lasting, outdated: lasting.policy.digest !== result.policy.digest };
  });
}

/**
 * The result that lasts: what the policy breaks today goes before all; then what the record says of more than was tested
 * now; then what was tested now.
 */
export function lastingResult(now: PromiseResult, record: PromiseRecord | null): PromiseResult {
  const saved = record?.results.find(({ promise }) => promise === now.promise);
  const more = saved?.tested.some((part) => !now.tested.includes(part));
  return saved && more && now.status !== "broken" ? saved : now;
}
