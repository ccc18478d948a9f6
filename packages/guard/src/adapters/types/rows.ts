import type { Sealed } from "../../sealed.ts";
import type { At } from "../../types/columns.ts";

/** A query that was not run yet, as Kysely and Drizzle have it, or the promise of what one gives. */
export type Query<Rows> = PromiseLike<Rows> | { execute(): PromiseLike<Rows> };

type IsAny<T> = 0 extends 1 & T ? true : false;

/** One row of what a query gives; `R` where its type is not known. */
type RowIn<Rows, R> =
  IsAny<Rows> extends true
    ? R
    : Rows extends readonly (infer S)[]
      ? IsAny<S> extends true
        ? R
        : S
      : NonNullable<Rows>;

/** Rows of record `N`, sealed: a view has those columns that were selected. */
export type SealedRows<N extends string, R, B, Rows> =
  IsAny<Rows> extends true
    ? unknown
    : Rows extends readonly unknown[]
      ? Sealed<N, RowIn<Rows, R>, B>[]
      : Sealed<N, RowIn<Rows, R>, B> | Extract<Rows, null | undefined>;

/** What is wrong with rows for a record whose row is `R`, in words that start with its name `N`; anything fits where nothing is. */
export type Misfit<N extends string, Rows, R, B> = [Wrong<N, RowIn<Rows, R>, R, B>] extends [never]
  ? unknown
  : Wrong<N, RowIn<Rows, R>, R, B>;

type Wrong<N extends string, S, R, B> = {
  [K in keyof B & string]: [At<S, K>] extends [never]
    ? NamesSubject<B[K]> extends true
      ? `${N}: select ${K} too, it says whose record it is`
      : never
    : WrongValue<N, K, At<S, K>, At<R, K>, B[K]>;
}[keyof B & string];

type WrongValue<N extends string, K extends string, V, Expected, C> = C extends string | readonly string[]
  ? [V] extends [Expected]
    ? never
    : `${N}: ${K} is not what its row says`
  : C extends readonly [infer E]
    ? Wrong<`${N}.${K}`, Each<V>, Each<Expected>, E>
    : Wrong<`${N}.${K}`, V, Expected, C>;

type Each<V> = V extends readonly (infer E)[] ? NonNullable<E> : never;

type NamesSubject<C> = C extends "subject"
  ? true
  : C extends string | readonly string[]
    ? false
    : C extends readonly [infer E]
      ? NamesSubject<E>
      : true extends { [K in keyof C]: NamesSubject<C[K]> }[keyof C]
        ? true
        : false;
