/** What is known of a promise, and by which test. The page, the report and whoever publishes read the same record. */

/**
 * `holds`: more than the policy's own words was tested, all of it was seen, and nothing was found. `broken`: a test found what goes against it.
 * `checked-by-people`: it has a proof, and the day on which people looked at it. `not-tested`: at most the policy was held
 * against itself, which proves nothing, or code with reads that the policy does not cover.
 */
export type PromiseStatus = "holds" | "broken" | "checked-by-people" | "not-tested";

export type TestedPart = "policy" | "code" | "running" | "contracts";

/** All that a promise could be tested on, in the order in which it is told. */
export const TESTED_PARTS: readonly TestedPart[] = ["policy", "code", "running", "contracts"];

export interface PromiseResult {
  /** Id of the promise. */
  readonly promise: string;
  readonly status: PromiseStatus;
  /** `YYYY-MM-DD`: the day of the test, or the day that the author gives for a check by people; null where nobody said. */
  readonly date: string | null;
  readonly tested: readonly TestedPart[];
  /** The other parts: nothing is known of the promise there. */
  readonly untested: readonly TestedPart[];
  /** The rules that tested it, sorted. */
  readonly rules: readonly string[];
  /** What goes against it; empty unless it is broken. */
  readonly findings: readonly PromiseFinding[];
  /** How much of the code was seen; null where no code was tested for this promise. */
  readonly code: CodeCounts | null;
  /** How people check it, in the company's words. */
  readonly proof: string | null;
  /** The policy that was tested. */
  readonly policy: TestedPolicy;
}

export interface TestedPolicy {
  readonly version: string;
  /** Of its model, as `digest` makes it. */
  readonly digest: string;
}

/** A finding of a rule, with the line where it stands; `line` counts from 1. */
export interface PromiseFinding {
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** Reads of personal data in the code: all that were found, those that the policy covers, those that nobody could tell. */
export interface CodeCounts {
  readonly reads: number;
  readonly covered: number;
  readonly cannotTell: number;
  /** Files of the project that were not looked at. */
  readonly skipped: number;
}

/** `policies/promises.json`: what the last run of `candor promises --save` found, and what runs before it found otherwise. */
export interface PromiseRecord {
  readonly format: 1;
  /** Sorted by promise. */
  readonly results: readonly PromiseResult[];
  /** From the oldest to the newest; a run that changed nothing adds nothing. */
  readonly history: readonly PromiseRun[];
}

export interface PromiseRun {
  readonly date: string;
  readonly policy: TestedPolicy;
  readonly promises: readonly { readonly promise: string; readonly status: PromiseStatus }[];
}
