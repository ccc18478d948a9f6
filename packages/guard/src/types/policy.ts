import type { GuardRules, PlaceCode, PurposeRules } from "@candor/model";

/** What the generated file says of one purpose, for the compiler alone. */
export interface AnyPurpose {
  readonly needs: string;
  readonly optional: string;
  readonly channels: string;
  /** Where the policy says how often people are written to. */
  readonly limited?: true;
}

/** The shape of the generated `Policy`. */
export interface AnyPolicy {
  readonly data: string;
  /** What keeping times count from. */
  readonly events?: string;
  readonly purposes: object;
}

export type PurposeId<P extends AnyPolicy> = keyof P["purposes"] & string;

/** What the policy says of purpose `I`. */
export type PurposeOf<P extends AnyPolicy, I> = I extends keyof P["purposes"]
  ? P["purposes"][I] extends infer Entry extends AnyPurpose
    ? Entry
    : never
  : never;

/** What a decision needs of one purpose, and the data it may open: for everybody, or what differs in a place. */
interface OwnRules<Purpose extends AnyPurpose> {
  /** What another place does not need is optional in the type. */
  readonly needs: readonly (Purpose["needs"] | Purpose["optional"])[];
  readonly optional: readonly Purpose["optional"][];
  readonly channels: readonly Purpose["channels"][];
}

type Rules<Purpose extends AnyPurpose> = Omit<GuardRules, keyof OwnRules<Purpose>> & OwnRules<Purpose>;

/** One purpose at run time. */
export type PurposeRow<Id extends string, Purpose extends AnyPurpose> = Omit<PurposeRules, keyof GuardRules | "id"> &
  Rules<Purpose> & {
    readonly id: Id;
    /** What differs for people of whom nobody knows where they live: the strictest of all places. */
    readonly strictest?: Partial<Rules<Purpose>>;
    /** What differs in places, by all their codes, the narrower place first. */
    readonly byPlace?: readonly { readonly places: readonly PlaceCode[]; readonly facts: Partial<Rules<Purpose>> }[];
  };

/** The policy at run time, as `candor build` writes it. Rows are arrays, so that an id such as `constructor` is only text. */
export interface PolicyTable<P extends AnyPolicy> {
  /** The version of this shape. */
  readonly format: 1;
  /** The version and the digest of the policy that it was made from. */
  readonly version: string;
  readonly digest: string;
  readonly data: readonly P["data"][];
  /** How long data items are kept where a purpose says nothing of its own. */
  readonly kept?: GuardRules["kept"];
  readonly purposes: readonly { readonly [I in PurposeId<P>]: PurposeRow<I, PurposeOf<P, I>> }[PurposeId<P>][];
}
