import type { Engine, Sym, Type } from "../engine/engine.ts";
import type { Bindings } from "../facts.ts";
import type { TableColumn } from "./table.ts";

/** Where columns are looked up. */
export interface Ground {
  readonly engine: Engine;
  readonly bindings: Bindings;
}

/** What syntax tells of a column, by its name. */
export interface Told {
  readonly isKey: boolean;
  readonly refers: boolean;
}

/** How deep columns have columns of their own. */
const DEEPEST = 3;

/**
 * The columns of a row's type, each as it is bound; `declaring` is the table or schema that the row is worked out from, where
 * that declares the columns.
 */
export function typedColumns(
  ground: Ground,
  row: Type,
  declaring: readonly Type[],
  told: (name: string) => Told,
): readonly TableColumn[] {
  return columnsOf(ground, { row, declaring, depth: DEEPEST }).map((column) => ({ ...column, ...told(column.name) }));
}

interface Rows {
  readonly row: Type;
  readonly declaring: readonly Type[];
  readonly depth: number;
}

function columnsOf(ground: Ground, { row, declaring, depth }: Rows): readonly TableColumn[] {
  const { engine } = ground;
  return engine.properties(row).map((symbol) => {
    const others = declaring.flatMap((type) => engine.propertyOf(type, symbol.name) ?? []);
    const keys = [...new Set([symbol, ...others].flatMap((each) => engine.declKeys(each)))];
    const bound = keys.flatMap((key) => ground.bindings.byKey.get(key) ?? []);
    const [first] = bound;
    const items = first ? [...new Set(bound.flatMap((binding) => binding.items))].toSorted() : null;
    const nested = first || depth === 0 ? null : nestedOf(ground, symbol, depth - 1);
    return { name: symbol.name, items, isKey: false, refers: false, nested, keys };
  });
}

/** Columns of its own are told only where one of them is bound: nobody classifies the parts of a date. */
function nestedOf(ground: Ground, symbol: Sym, depth: number): TableColumn["nested"] {
  const { engine, bindings } = ground;
  const [type] = engine.typesOfSymbols([symbol]);
  if (!type) return null;
  const parts = engine.describe(type).parts.filter((part) => !engine.describe(part).primitive);
  const [only] = parts;
  if (!only || parts.length > 1) return null;
  const { elements } = engine.describe(only);
  const row = elements.length > 0 ? elements[0] : only;
  if (!row || engine.describe(row).any || engine.describe(row).primitive) return null;
  const isBound = engine.properties(row).some((each) => engine.declKeys(each).some((key) => bindings.byKey.has(key)));
  return isBound ? { columns: columnsOf(ground, { row, declaring: [], depth }), many: elements.length > 0 } : null;
}
