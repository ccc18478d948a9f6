import { type PromiseResult, TESTED_PARTS } from "./promise-result.ts";
import { TOLD_BY_CODE } from "./promise-results.ts";

/** Parts that no test of Candor's looks at: a record that says so was not written by it. */
const NEVER_TESTED: ReadonlySet<string> = new Set(["running", "contracts"]);

/** Whether a test can have found this: what a hand wrote into a record must not be shown as proof. */
export function isPossible({ promise, status, tested, untested, findings, code, proof, date }: PromiseResult): boolean {
  const byCode = tested.includes("code");
  const whole = byCode && code !== null && code.covered === code.reads && code.reads > 0;
  return (
    tested.every((part) => !NEVER_TESTED.has(part)) &&
    TESTED_PARTS.every((part) => tested.includes(part) !== untested.includes(part)) &&
    byCode === (code !== null) &&
    (!byCode || TOLD_BY_CODE.has(promise)) &&
    (status === "broken") === findings.length > 0 &&
    (status !== "holds" || whole) &&
    (status !== "checked-by-people" || (proof !== null && date !== null))
  );
}
