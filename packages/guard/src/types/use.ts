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

/** One purpose, ready to open records. */
export interface Use<P extends AnyPolicy, I extends PurposeId<P>> {
  /** The view of a record. Throws `PurposeDenied` with the reason and what would help. */
  open<N extends string, R, B>(record: Sealed<N, R, B>): Promise<View<P, I, R, B>>;
  /** The view, or why not, as a value. */
  tryOpen<N extends string, R, B>(record: Sealed<N, R, B>): Promise<Result<View<P, I, R, B>>>;
  /** Asks about everybody in these records at once, then opens them synchronously. */
  settle(records: Iterable<Sealed<string, unknown, unknown>>): Promise<Settled<P, I>>;
  /** The same purpose by one of its channels, to which people agree apart. */
  via<const C extends string>(channel: C extends ChannelOf<P, I> ? C : `${I} does not go by ${C}`): Use<P, I>;
}
