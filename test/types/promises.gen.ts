// Generated from schemas/promises.schema.json by `pnpm schemas`; edit the schema instead.

/**
 * `promises.json` in the policy folder, and what `candor promises --json` prints: what tests found of each promise.
 */
export interface PromiseRecord {
  /**
   * The version of this shape.
   */
  format: 1;
  /**
   * What the last run found, sorted by promise.
   */
  results: PromiseResult[];
  /**
   * From the oldest run to the newest; a run after which every promise stood as before is not in it.
   */
  history: PromiseRun[];
}
/**
 * What is known of a promise, and by which test.
 */
export interface PromiseResult {
  /**
   * The id of the promise.
   */
  promise: string;
  /**
   * `holds`: more than the policy was tested, and the policy covers all that was found. `broken`: a test found what goes against it. `checked-by-people`: it has a proof, and the day on which people looked at it. `not-tested`: at most the policy was held against itself, or only a part of the code is covered.
   */
  status: "holds" | "broken" | "checked-by-people" | "not-tested";
  /**
   * The day of the test, or the day that the author gives for a check by people; null where nobody said.
   */
  date: string | null;
  /**
   * What was tested.
   */
  tested: ("policy" | "code" | "running" | "contracts")[];
  /**
   * What was not.
   */
  untested: ("policy" | "code" | "running" | "contracts")[];
  /**
   * The rules that tested it, sorted.
   */
  rules: string[];
  /**
   * What goes against it; empty unless it is broken.
   */
  findings: PromiseFinding[];
  /**
   * How much of the code was seen; null where no code was tested for this promise.
   */
  code: CodeCounts | null;
  /**
   * How people check it, in the company's words; null where nobody says.
   */
  proof: string | null;
  policy: TestedPolicy;
}
/**
 * What goes against the promise.
 */
export interface PromiseFinding {
  /**
   * The stable id of the rule, `group/name`.
   */
  rule: string;
  /**
   * What is wrong.
   */
  message: string;
  /**
   * Relative to the config file, with forward slashes.
   */
  file: string;
  /**
   * Counts from 1.
   */
  line: number;
}
/**
 * How much of the code's use of personal data was seen.
 */
export interface CodeCounts {
  /**
   * Reads of personal data found.
   */
  reads: number;
  /**
   * Reads that the policy covers.
   */
  covered: number;
  /**
   * Reads of a name that holds personal data elsewhere, where the type does not tell whose it is. Not part of `reads`.
   */
  cannotTell: number;
  /**
   * Files of the project that were not looked at.
   */
  skipped: number;
}
/**
 * The policy that was tested.
 */
export interface TestedPolicy {
  /**
   * The version of the policy.
   */
  version: string;
  /**
   * SHA-256 of the model's canonical JSON (RFC 8785): `sha256-` and 64 hexadecimal digits.
   */
  digest: string;
}
/**
 * How every promise stood after a run.
 */
export interface PromiseRun {
  /**
   * The day of the run.
   */
  date: string;
  policy: TestedPolicy;
  /**
   * How each promise stood, sorted by promise.
   */
  promises: {
    /**
     * The id of the promise.
     */
    promise: string;
    /**
     * `holds`: more than the policy was tested, and the policy covers all that was found. `broken`: a test found what goes against it. `checked-by-people`: it has a proof, and the day on which people looked at it. `not-tested`: at most the policy was held against itself, or only a part of the code is covered.
     */
    status: "holds" | "broken" | "checked-by-people" | "not-tested";
  }[];
}
