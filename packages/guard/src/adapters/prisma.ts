/** For Prisma 7: `prisma.$extends(sealed({ customer: customers }))`, then `prisma.customer.findManySealed({ where })`. */
import type { Prisma } from "@prisma/client/extension";
import type { RecordType } from "../types/record-type.ts";
import { sealRows } from "./seal.ts";
import type { Misfit, SealedRows } from "./types/rows.ts";

const READS = ["findFirst", "findFirstOrThrow", "findMany", "findUnique", "findUniqueOrThrow"] as const;

type Read = (typeof READS)[number];

type AnyRecordType = { readonly name: string; seal(row: never): unknown };

/** What a read is told; where what it selects does not fit the record, words that say so. */
type ArgsOf<Model, M extends Read, A, N extends string, R, B> =
  Misfit<`record ${N}`, Prisma.Result<Model, A, M>, R, B> extends infer Wrong extends string
    ? Wrong
    : Prisma.Exact<A, Prisma.Args<Model, M>>;

type SealedRead<M extends Read, N extends string, R, B> = M extends `findUnique${string}`
  ? <Model, A>(
      this: Model,
      args: ArgsOf<Model, M, A, N, R, B>,
    ) => Promise<SealedRows<N, R, B, Prisma.Result<Model, A, M>>>
  : <Model, A>(
      this: Model,
      args?: ArgsOf<Model, M, A, N, R, B>,
    ) => Promise<SealedRows<N, R, B, Prisma.Result<Model, A, M>>>;

/** The reads of a model, whose rows are sealed. */
export type SealedReads<T> =
  T extends RecordType<infer _P, infer N, infer R, infer B>
    ? { [M in Read as `${M}Sealed`]: SealedRead<M, N, R, B> }
    : never;

/**
 * An extension that gives each model named here, beside its reads, the same ones with sealed rows: `findManySealed`,
 * `findUniqueSealed` and so on. They run where their model does, so in a transaction too. What else gives rows, as `create`
 * does, is sealed with `seal` of `@candor/guard/seal`.
 */
export function sealed<T extends Readonly<Record<string, AnyRecordType>>>(
  types: T,
): { name: string; model: { [Model in keyof T]: SealedReads<T[Model]> } } {
  const model = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, readsOf(type)]));
  return { name: "@candor/guard", model: model as { [Model in keyof T]: SealedReads<T[Model]> } };
}

type Reads = Record<Read, (args: unknown) => Promise<unknown>>;

function readsOf(type: AnyRecordType): object {
  const reads = READS.map((read) => [
    `${read}Sealed`,
    async function (this: Reads, args: unknown) {
      return sealRows(type, await this[read](args));
    },
  ]);
  return Object.fromEntries(reads) as object;
}
