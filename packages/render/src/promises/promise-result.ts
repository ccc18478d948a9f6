/** What a test of a promise found; whoever ran the test hands it to the page. */
export interface PromiseResult {
  /** Id of the promise. */
  readonly promise: string;
  readonly kept: boolean;
  /** What was tested. What is not in the list is shown as not tested. */
  readonly tested: readonly TestedPart[];
  /** The share of the code's reads that the test saw, from 0 to 1; null where no code was tested. */
  readonly coverage: number | null;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

export type TestedPart = "policy" | "code" | "running" | "contracts";
