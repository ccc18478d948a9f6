import type { RecordType } from "../types/record-type.ts";
import type { AnyPolicy } from "../types/policy.ts";
import type { Query, Misfit, SealedRows } from "./types/rows.ts";

/**
 * Runs a query and seals its rows: of Drizzle, Kysely and Prisma, or a promise of rows from any other. One row, a list, and no
 * row come back as such. A query may select some of the columns; then only those are in the views. Those that say whose record
 * it is, and columns under a name of the record that hold something of another type, do not compile when they are missing or wrong.
 */
export async function seal<P extends AnyPolicy, const N extends string, R, B, Rows>(
  type: RecordType<P, N, R, B>,
  query: Query<Rows> & Misfit<`record ${N}`, Rows, R, B>,
): Promise<SealedRows<N, R, B, Rows>> {
  const rows: unknown = await ("execute" in query ? query.execute() : query);
  return sealRows(type, rows) as SealedRows<N, R, B, Rows>;
}

/** What a database gave: rows, one row, or none. */
export function sealRows(type: { seal(row: never): unknown }, rows: unknown): unknown {
  if (rows === null || rows === undefined) return rows;
  return Array.isArray(rows) ? rows.map((row: unknown) => type.seal(row as never)) : type.seal(rows as never);
}
