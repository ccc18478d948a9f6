import type { StandingResult } from "@candor/model";

/** How a promise stands, in the order in which it is counted. */
export const STATUS_WORDS: Readonly<Record<StandingResult["status"], string>> = {
  holds: "tested and kept",
  broken: "broken",
  "checked-by-people": "checked by people",
  "not-tested": "not tested, or not in full",
};

/** How one promise stands: of one that is not tested, what there is instead of a test. */
export function statusWords({ status, tested, proof }: StandingResult): string {
  if (status !== "not-tested") return STATUS_WORDS[status];
  if (tested.includes("code")) return "not tested in full";
  return proof === null ? "not tested by more than the policy" : "you can check this";
}
