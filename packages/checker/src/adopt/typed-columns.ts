import type { Engine, Sym, Type } from "../engine/engine.ts";
import type { Binding } from "../facts.ts";
import type { TableColumn } from "./table.ts";

/** Where columns are looked up. */
export interface Ground {
  readonly engine: Engine;
  /** What schemas and the config say of a declaration. */
  readonly saidOf: (key: string) => readonly Binding[];
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
  const columns = engine.properties(row).map((symbol) => {
    const others = declaring.flatMap((type) => engine.propertyOf(type, symbol.name) ?? []);
    const keys = [...new Set([symbol, ...others].flatMap((each) => engine.declKeys(each)))];
    const bound = keys.flatMap(ground.saidOf);
    const [first] = bound;
    const items = first ? [...new Set(bound.flatMap((binding) => binding.items))].toSorted() : null;
    const nested = first || depth === 0 ? null : nestedOf(ground, symbol, depth - 1);
    const at = [symbol, ...others]
      .flatMap((each) => engine.declarations(each))
      .map(({ path, node }) => ({ path, start: node.pos }));
    return {
      column: { name: symbol.name, items, isKey: false, refers: false, nested, keys },
      at: at.toSorted(byPlace)[0],
    };
  });
  return columns
    .toSorted((a, b) => byPlace(a.at, b.at) || order(a.column.name, b.column.name))
    .map(({ column }) => column);
}

/** As they are declared, because each compiler has an order of its own for types that are worked out. */
function byPlace(a: DeclaredAt | undefined, b: DeclaredAt | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return order(a.path, b.path) || a.start - b.start;
}

interface DeclaredAt {
  readonly path: string;
  readonly start: number;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Columns of its own are told only where one of them is bound: nobody classifies the parts of a date. */
function nestedOf(ground: Ground, symbol: Sym, depth: number): TableColumn["nested"] {
  const { engine, saidOf } = ground;
  const [type] = engine.typesOfSymbols([symbol]);
  if (!type) return null;
  const parts = engine.describe(type).parts.filter((part) => !engine.describe(part).primitive);
  const [only] = parts;
  if (!only || parts.length > 1) return null;
  const { elements } = engine.describe(only);
  const row = elements.length > 0 ? elements[0] : only;
  if (!row || engine.describe(row).any || engine.describe(row).primitive) return null;
  const isBound = engine.properties(row).some((each) => engine.declKeys(each).some((key) => saidOf(key).length > 0));
  return isBound ? { columns: columnsOf(ground, { row, declaring: [], depth }), many: elements.length > 0 } : null;
}
