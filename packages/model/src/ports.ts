/** How packages meet without importing each other: what the guard asks, and a ledger, a cache or a test answers. */

/** What a choice is about: the whole purpose (empty), one channel (`c:sms`), or one optional item (`i:orders`). */
export type Facet = "" | `c:${string}` | `i:${string}`;

/** Where a choice stands. `given` and `renewed` are a yes; `refused`, `withdrawn` and `objected` are a no. */
export type ChoiceState =
  | "requested"
  | "given"
  | "refused"
  | "withdrawn"
  | "objected"
  | "expired"
  | "invalidated"
  | "renewed";

/** Where one person's choice about one purpose and facet stands: the fold of their events with that key. */
export interface Choice {
  /** A purpose id, or `*`: everything optional, which can only be refused. */
  readonly purpose: string;
  readonly facet: Facet;
  readonly state: ChoiceState;
  /** Number of the event that set it. Counts from 1 per person and orders their choices; clocks do not. */
  readonly seq: number;
  /** Number of the newest no this key ever had, 0 for none: a later yes does not revive what that no switched off. */
  readonly noSeq: number;
  /** When it was set, in milliseconds since 1970 UTC. Only `ask-again` reads it. */
  readonly at: number;
}

/** All that is recorded of one person's choices; empty for somebody who was never asked. */
export type ConsentState = readonly Choice[];

/** Where choices are asked for: a ledger in process or over HTTP, a cache, a fixed set in tests. */
export interface ConsentSource {
  /**
   * The choices of each subject about these purposes and `*`, every facet; choices about other purposes are passed over.
   * A subject with no choices has an empty state. One that is missing from the answer, or a rejection, is an outage:
   * what waits for that answer is denied.
   */
  choicesOf(subjects: readonly string[], purposes: readonly string[]): Promise<ReadonlyMap<string, ConsentState>>;
}
