import type { PurposeRules } from "@candor/model";

/** What the generated file says of one purpose, for the compiler alone. */
export interface AnyPurpose {
  readonly needs: string;
  readonly optional: string;
  readonly channels: string;
}

/** The shape of the generated `Policy`. */
export interface AnyPolicy {
  readonly data: string;
  readonly purposes: object;
}

export type PurposeId<P extends AnyPolicy> = keyof P["purposes"] & string;

/** What the policy says of purpose `I`. */
export type PurposeOf<P extends AnyPolicy, I> = I extends keyof P["purposes"]
  ? P["purposes"][I] extends infer Entry extends AnyPurpose
    ? Entry
    : never
  : never;

/** One purpose at run time: what a decision needs, and the data it may open. */
export interface PurposeRow<Id extends string, Purpose extends AnyPurpose> extends PurposeRules {
  readonly id: Id;
  readonly needs: readonly Purpose["needs"][];
  readonly optional: readonly Purpose["optional"][];
  readonly channels: readonly Purpose["channels"][];
}

/** The policy at run time, as `candor build` writes it. Rows are arrays, so that an id such as `constructor` is only text. */
export interface PolicyTable<P extends AnyPolicy> {
  /** The version of this shape. */
  readonly format: 1;
  /** The version and the digest of the policy that it was made from. */
  readonly version: string;
  readonly digest: string;
  readonly data: readonly P["data"][];
  readonly purposes: readonly { readonly [I in PurposeId<P>]: PurposeRow<I, PurposeOf<P, I>> }[PurposeId<P>][];
}
