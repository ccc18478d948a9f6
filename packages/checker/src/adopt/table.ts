import type { Spot } from "../facts.ts";

/** A table of which something is said to be personal. */
export interface Table {
  /** What the schema calls it: `Customer`, `customers`. */
  readonly called: string;
  readonly at: Spot;
  readonly witness: Witness;
  /** In the order of the schema; empty where they are not known. */
  readonly columns: readonly TableColumn[];
}

/** What stands for the table's row in a record: a Drizzle table, or the type of a row. */
export interface Witness {
  readonly as: "table" | "row" | "selectable";
  /** What the module exports. */
  readonly exported: string;
  /** A package, or the absolute path of a file. */
  readonly from: { readonly package: string } | { readonly path: string };
}

export interface TableColumn {
  readonly name: string;
  /** Null where nothing says what it is; none where it is said not to be personal. */
  readonly items: readonly string[] | null;
  /** Its table's one key. */
  readonly isKey: boolean;
  /** It names a row of another table. */
  readonly refers: boolean;
  /** Columns of its own, and whether it is a list of such. */
  readonly nested: { readonly columns: readonly TableColumn[]; readonly many: boolean } | null;
  /** It is no column: a block begins there, as the one before is not closed. */
  readonly opensBlock?: boolean;
  /** Declarations of the column, as bindings have them, or where its binding stands. */
  readonly keys: readonly string[];
}

/** Whether anything in it is said to be personal. */
export function isPersonal(columns: readonly TableColumn[]): boolean {
  return columns.some(({ items, nested }) => (items?.length ?? 0) > 0 || (nested && isPersonal(nested.columns)));
}
