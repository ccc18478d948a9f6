import type { AnyPolicy, PurposeId, PurposeOf } from "./policy.ts";

declare const view: unique symbol;

/** What a spread drops, and no literal has. */
declare class Whole {
  protected readonly "~whole": true;
}

/**
 * Carried by every view, in its type only. A view is what has both members: a raw row, a literal and a rebuilt object have
 * neither, and a spread or what destructuring leaves over has lost the protected one. `Object.assign` is declared to give
 * an intersection, so what it makes of a view still passes for one.
 */
export interface Opened<I extends string, B> extends Whole {
  /** What it was opened for, and which item each property is. The checker reads it, of copies and parts too. */
  readonly [view]: { readonly purpose: I; readonly items: B };
}

/** Whether the items of class `C` are all among `D`. */
type Allowed<C, D> = C extends "subject" | "not-personal"
  ? true
  : C extends string
    ? C extends D
      ? true
      : false
    : C extends readonly [infer E]
      ? E extends string
        ? E extends D
          ? true
          : false
        : true
      : C extends readonly string[]
        ? Exclude<C[number], D> extends never
          ? true
          : false
        : true;

type Value<V, C, I extends string, N, O> = C extends string | readonly string[]
  ? V
  : V extends null | undefined
    ? V
    : C extends readonly [infer E]
      ? V extends readonly (infer U)[]
        ? readonly Element<U, E, I, N, O>[]
        : never
      : Opens<V, C, I, N, O>;

type Element<U, C, I extends string, N, O> = U extends null | undefined ? U : Opens<U, C, I, N, O>;

/** Both mapped types are homomorphic, so that a property keeps its declaration. */
type Fields<R, B, I extends string, N, O> = {
  readonly [K in keyof R as K extends keyof B ? (Allowed<B[K], N> extends true ? K : never) : never]: K extends keyof B
    ? Value<R[K], B[K], I, N, O>
    : never;
} & {
  readonly [
    K in keyof R as K extends keyof B
      ? Allowed<B[K], N> extends true
        ? never
        : Allowed<B[K], N | O> extends true
          ? K
          : never
      : never
  ]?: K extends keyof B ? Value<R[K], B[K], I, N, O> : never;
};

type Opens<R, B, I extends string, N, O> = R extends unknown ? Opened<I, B> & Fields<R, B, I, N, O> : never;

/**
 * What purpose `I` sees of a row: the columns it needs, and as optional properties those that each person decides.
 * A union of purposes gives a union of views, so only what all of them may see can be read.
 */
export type View<P extends AnyPolicy, I extends PurposeId<P>, R, B> = I extends unknown
  ? Opens<R, B, I, PurposeOf<P, I>["needs"], PurposeOf<P, I>["optional"]>
  : never;
