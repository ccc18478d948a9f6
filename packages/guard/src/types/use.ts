import type { PlaceCode } from "@candor/model";
import type { Result } from "../denial.ts";
import type { Sealed } from "../sealed.ts";
import type { AnyPolicy, PurposeId, PurposeOf } from "./policy.ts";
import type { View } from "./view.ts";

/** Choices are known, so opening is synchronous: for loops and hot paths. Answers are as of `at`. */
export interface Settled<P extends AnyPolicy, I extends PurposeId<P>> {
  readonly at: Date;
  /** Throws `TypeError` for a record whose people were not asked about. */
  open<N extends string, R, B>(record: Sealed<N, R, B>): Result<View<P, I, R, B>>;
}

/** The channels that every purpose of the union `I` has. */
type ChannelOf<P extends AnyPolicy, I> = (
  I extends unknown ? (channel: PurposeOf<P, I>["channels"]) => void : never
) extends (channel: infer C) => void
  ? C
  : never;

/** Which message it is that goes by a channel. */
export interface Sending {
  /** For each person the same key by the same channel is one message, however often it is tried: an id of the letter. */
  readonly key?: string;
}

/** Whether the policy says how often for one of the purposes. */
type Limited<P extends AnyPolicy, I> = I extends unknown
  ? PurposeOf<P, I> extends { readonly limited: true }
    ? true
    : never
  : never;

/** A channel, or what is wrong with it. */
type Via<P extends AnyPolicy, I, C, S> =
  C extends ChannelOf<P, I>
    ? [Limited<P, I>] extends [never]
      ? C
      : S extends readonly [{ readonly key: string }]
        ? C
        : `${I & string} limits how often: say which message it is, via(channel, { key })`
    : `${I & string} does not go by ${C & string}`;

/** One purpose, ready to open records. */
export interface Use<P extends AnyPolicy, I extends PurposeId<P>> {
  /** The view of a record. Throws `PurposeDenied` with the reason and what would help. */
  open<N extends string, R, B>(record: Sealed<N, R, B>): Promise<View<P, I, R, B>>;
  /** The view, or why not, as a value. */
  tryOpen<N extends string, R, B>(record: Sealed<N, R, B>): Promise<Result<View<P, I, R, B>>>;
  /** Asks about everybody in these records at once, then opens them synchronously. */
  settle(records: Iterable<Sealed<string, unknown, unknown>>): Promise<Settled<P, I>>;
  /**
   * The same purpose by one of its channels, to which people agree apart. Where the policy says how often people get a message,
   * each record that opens, or is settled, takes one for its people: `over-limit` for who had them all.
   */
  via<const C extends string, S extends readonly [Sending?]>(channel: Via<P, I, C, S>, ...sending: S): Use<P, I>;
  /** The same purpose for people of this place. Until it is said, and where it is null or no place, the strictest rules of any hold. */
  in(place: PlaceCode | null): Use<P, I>;
  /** The same purpose, and who acts: a member of staff, a job. It stands in the log and changes no decision. */
  by(actor: string): Use<P, I>;
}
