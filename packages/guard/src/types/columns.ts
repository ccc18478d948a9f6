type Leaf =
  | string
  | number
  | bigint
  | boolean
  | symbol
  | null
  | undefined
  | Date
  | Uint8Array
  | ((...args: never) => unknown);

type Id = string | number | bigint;

type IsAny<T> = 0 extends 1 & T ? true : false;

type KeyOf<R> = R extends unknown ? keyof R : never;

/** The columns of every arm of a union row. */
type ColumnOf<R> = KeyOf<R> & string;

/** The keys that stand for any number of columns: `string`, `number`, a template. */
type Wide<K> = K extends PropertyKey ? ({} extends Record<K, 1> ? K : never) : never;

/** Why the columns of a row are not known; never where they are. */
type Fault<R> =
  IsAny<R> extends true
    ? "is any, so nothing can be classified"
    : [R] extends [never]
      ? "is never, so there is no such row"
      : [KeyOf<R>] extends [never]
        ? "has no known columns, so nothing can be classified"
        : [Wide<KeyOf<R>>] extends [never]
          ? [KeyOf<R> & number] extends [never]
            ? never
            : "has a number for a column's name, so write it in quotes"
          : "has an index signature, so its columns are not known";

/**
 * What is given for the columns of a row, before it is looked at. As the constraint of `B` it spares the compiler from
 * trying all that columns could nest in while `B` is not known yet: that took ten times as long as everything else here.
 */
export type AnyColumns = Readonly<Record<string, unknown>>;

export type At<R, K> = NonNullable<R extends unknown ? (K extends keyof R ? R[K] : never) : never>;

/** A column is one item, several items (all must be allowed), the subject's id, not personal, or has columns of its own. */
type ClassOf<V, D extends string> =
  | D
  | "not-personal"
  | (IsAny<V> extends true
      ? readonly [D, D, ...D[]] | "subject"
      : | LeafClass<V, D>
        | RowsClass<Extract<V, readonly unknown[]>, D>
        | RowClass<Exclude<V, Leaf | readonly unknown[]>, D>);

type LeafClass<V, D extends string> = V extends Leaf
  ? readonly [D, D, ...D[]] | (V extends Id ? "subject" : never)
  : never;

/** The arms of a union are taken together here and below: each column of each arm has a class. */
type RowsClass<V extends readonly unknown[], D extends string> = [Exclude<V[number], Leaf>] extends [never]
  ? never
  : readonly [Classes<Exclude<V[number], Leaf>, D>];

type RowClass<V, D extends string> = [V] extends [never] ? never : Classes<V, D>;

type Classes<R, D extends string> = [Fault<R>] extends [never]
  ? { readonly [K in ColumnOf<R>]-?: ClassOf<At<R, K>, D> }
  : never;

/**
 * The columns `B` given for row `R`, where each wrong one has a type that says what is wrong. The message starts with `N`,
 * the record's name. It maps over `B`, so that the compiler infers `B` from it and points at the one wrong column.
 */
export type Columns<N extends string, R, B, D extends string> = [Fault<R>] extends [never]
  ? Unclassified<N, Exclude<ColumnOf<R>, keyof B>, R, D> & { readonly [K in keyof B]: Given<N, R, K, B[K], D> }
  : `${N}: its row ${Fault<R>}`;

/** The columns that have no class yet. `N` is there to be read: a message about a missing column prints it first. */
type Unclassified<N extends string, Missing extends string, R, D extends string> = {
  readonly [K in Missing as N extends string ? K : never]: ClassOf<At<R, K>, D>;
};

type Given<N extends string, R, K, C, D extends string> =
  K extends ColumnOf<R>
    ? C extends ClassOf<At<R, K>, D>
      ? C
      : Wrong<N, K, At<R, K>, C, D>
    : `${N}: ${K & string} is not a column of its row`;

type Wrong<N extends string, K extends string, V, C, D extends string> =
  IsAny<V> extends true
    ? Misfit<N, K, C>
    : [V] extends [Leaf]
      ? Misfit<N, K, C>
      : [Exclude<V, Leaf>] extends [readonly (infer E)[]]
        ? [C, NonNullable<E>] extends [readonly [infer Nested], object]
          ? readonly [Columns<`${N}.${K}`, E, Nested, D>]
          : Misfit<N, K, C>
        : C extends AnyColumns
          ? Columns<`${N}.${K}`, Exclude<V, Leaf>, C, D>
          : Misfit<N, K, C>;

type Misfit<N extends string, K extends string, C> = C extends "subject"
  ? `${N}: ${K} cannot be the subject, its values are no ids`
  : C extends string
    ? `${N}: ${K} cannot be ${C}, the policy has no such data item`
    : `${N}: ${K} has no class of this shape`;
