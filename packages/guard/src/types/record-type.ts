import type { Sealed } from "../sealed.ts";
import type { AnyPolicy, PurposeId } from "./policy.ts";
import type { View } from "./view.ts";

declare const policy: unique symbol;

/** A kind of record whose columns are classified: seals rows where they leave the database. */
export interface RecordType<P extends AnyPolicy, N extends string, R, B> {
  readonly name: N;
  /** By reference: `open` reads the row as it is then, and copies only classified columns out. Throws `TypeError` for no row. */
  seal(row: R): Sealed<N, R, B>;
  /** In the type only. */
  readonly [policy]?: P;
}

/** A sealed record of this record type. */
export type SealedOf<T> = T extends RecordType<infer _P, infer N, infer R, infer B> ? Sealed<N, R, B> : never;

/** What purpose `I` sees of a record of this type. */
export type ViewOf<T, I extends string> =
  T extends RecordType<infer P, infer _N, infer R, infer B>
    ? I extends PurposeId<P>
      ? View<P, I, R, B>
      : never
    : never;

/** Stands for a row's type where there is no value that does; `~row` is in the type only. */
export interface RowWitness<R> {
  readonly "~row": R;
}

/** A witness of a row's type: `row<CustomerRow>()`, a Drizzle table, or any Standard Schema (zod, valibot, arktype). */
export type Witness =
  | RowWitness<unknown>
  | { readonly $inferSelect: unknown }
  | { readonly "~standard": { readonly types?: { readonly output: unknown } | undefined } };

export type RowOf<W> = W extends { readonly $inferSelect: infer R }
  ? R
  : W extends { readonly "~standard": { readonly types?: { readonly output: infer R } | undefined } }
    ? R
    : W extends RowWitness<infer R>
      ? R
      : never;

/** The witness of row type `R`. */
export function row<R>(): RowWitness<R> {
  return {} as RowWitness<R>;
}
