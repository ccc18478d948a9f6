import type { Engine, Sym, Type } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import { namedWithin } from "./named-within.ts";

/** Where the columns of a record are declared. */
export interface Rows {
  /** The row, and the table or schema that it is worked out from. */
  readonly types: readonly Type[];
  /** What the type of the row names, asked where neither of these declares a column. */
  readonly named: () => readonly Type[];
}

/** The rows of a record, from its witness: `row<Row>()`, a Drizzle table, or a Standard Schema (zod, valibot, arktype). */
export function rowsOf(engine: Engine, witness: Node): Rows {
  const [type] = engine.types([witness]);
  const named = (): readonly Type[] => (witness.typeArguments ?? []).flatMap((given) => namedWithin(engine, given));
  return { types: type ? typesOf(engine, type) : [], named };
}

function typesOf(engine: Engine, witness: Type): readonly Type[] {
  const at = (...names: readonly string[]): Type | null =>
    names.reduce<Type | null>((type, name) => type && typeOfProperty(engine, type, name), witness);
  const row = at("~row");
  if (row) return [row];
  const selected = at("$inferSelect");
  if (selected) return [selected, witness];
  return [at("~standard", "types", "output"), at("shape")].filter((type) => type !== null);
}

export function typeOfProperty(engine: Engine, type: Type, name: string): Type | null {
  const symbol = engine.propertyOf(type, name);
  return symbol ? (engine.typesOfSymbols([symbol])[0] ?? null) : null;
}

/** A column in each of the types; of those that the row's type names, only where one alone has it. */
export function columnIn(engine: Engine, { types, named }: Rows, name: string): readonly Sym[] {
  const at = (type: Type): readonly Sym[] => [engine.propertyOf(type, name)].filter((symbol) => symbol !== null);
  const isDeclared = (symbol: Sym): boolean => engine.declKeys(symbol).length > 0;
  const found = types.flatMap(at);
  if (found.length === 0 || found.some(isDeclared)) return found;
  const declared = named().flatMap(at).filter(isDeclared);
  const others = new Map(declared.map((symbol) => [engine.declKeys(symbol).join(), symbol]));
  return others.size === 1 ? [...found, ...others.values()] : found;
}
