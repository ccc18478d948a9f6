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

/** How often one purpose used one data item of one person on one day. Never the values. */
export interface UseCount {
  readonly subject: string;
  readonly purpose: string;
  readonly item: string;
  /** In UTC: `2026-11-22`. */
  readonly day: string;
  readonly count: number;
}

/** Where counts of uses go: a ledger, a file. Counts of one (subject, purpose, item, day) add up over calls. */
export interface UseSink {
  /**
   * Stores all of them or rejects; no (subject, purpose, item, day) is among them twice. Where an answer was lost the same batch
   * comes again, with the same id: what was stored under it is not added a second time.
   */
  record(uses: readonly UseCount[], batch: string): Promise<void>;
}

/** Counts what a guard opens. Called on the hot path: it only notes, does not wait, and must not throw. */
export interface Meter {
  /** `purpose` used these data items of `subject` once each. `items` is shared between calls: it is not to be kept or changed. */
  count(subject: string, purpose: string, items: readonly string[]): void;
}

/** One message to several people, each of whom has a limit of their own: the purpose's `how-often`. */
export interface LimitRequest {
  /** Nobody twice. */
  readonly subjects: readonly string[];
  readonly purpose: string;
  readonly channel: string;
  /** Which message it is. The same key by the same channel counts once for a person, for as long as it counts. */
  readonly key: string;
  /** So many messages of this purpose may count at a time, by whichever channel. */
  readonly times: number;
  /** In milliseconds since 1970 UTC. */
  readonly now: number;
  /** Until when this message counts, if it is taken; after that it may be forgotten. In milliseconds since 1970 UTC. */
  readonly until: number;
}

/** `againAt` is when enough has ceased to count, in milliseconds since 1970 UTC. */
export type LimitAnswer = { readonly taken: true } | { readonly taken: false; readonly againAt: number };

/** Remembers for how long which messages count: in process, or in a database that several processes share. */
export interface LimitStore {
  /**
   * Takes one message for each subject who has room: what counts is what was taken and whose `until` is after `now`. For each
   * subject the look and the taking are one step, so that two at once cannot both have the last place. A subject that is
   * missing from the answer, or a rejection, is an outage: nothing is sent.
   */
  take(request: LimitRequest): Promise<ReadonlyMap<string, LimitAnswer>>;
}
