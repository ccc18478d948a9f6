import type { Engine, Sym, Type } from "../engine/engine.ts";
import { descendants, type Node } from "../engine/node.ts";
import type { Binding, Spot } from "../facts.ts";
import { declared } from "./bound.ts";

/** What the `guard.record(name, rows, columns)` calls of a file bind: each column of the row, to the item it is classified as. */
export function bindRecords(engine: Engine, path: string, onDisk: string): readonly Binding[] {
  const file = /\.\s*record\s*[(<]/.test(onDisk) ? engine.tree(path) : null;
  if (!file) return [];
  const calls = [...descendants(file)].filter((node) => isRecordCall(engine, node));
  return calls.flatMap((call) => bindCall(engine, path, call));
}

/** By syntax, then by what it gives: something called `RecordType` with `name` and `seal`, as `@candor/guard` declares it. */
function isRecordCall(engine: Engine, node: Node): boolean {
  const { CallExpression, PropertyAccessExpression } = engine.kinds;
  if (node.kind !== CallExpression || node.arguments?.length !== 3) return false;
  if (node.expression?.kind !== PropertyAccessExpression || node.expression.name?.text !== "record") return false;
  const [type] = engine.types([node]);
  return type !== undefined && engine.propertyOf(type, "seal") !== null && engine.propertyOf(type, "name") !== null;
}

function bindCall(engine: Engine, path: string, call: Node): readonly Binding[] {
  const [name, rows, columns] = call.arguments ?? [];
  if (!name || !rows || !columns) return [];
  const [witness] = engine.types([rows]);
  const row = witness && rowOf(engine, witness);
  if (!row) return [];
  const label = name.text ?? "record";
  const literal = columns.kind === engine.kinds.ObjectLiteralExpression;
  if (literal) return bindLiteral(engine, path, { columns, row, label });
  const [classes] = engine.types([columns]);
  return classes
    ? bindClasses(engine, { at: engine.spot(path, columns.getStart(), columns.end), classes, row, label })
    : [];
}

/** The type of a row from its witness: `row<Row>()`, a Drizzle table, or a Standard Schema (zod, valibot, arktype). */
function rowOf(engine: Engine, witness: Type): Type | null {
  return (
    descend(engine, witness, ["~row"]) ??
    descend(engine, witness, ["$inferSelect"]) ??
    descend(engine, witness, ["~standard", "types", "output"])
  );
}

function descend(engine: Engine, type: Type, names: readonly string[]): Type | null {
  let at: Type | null = type;
  for (const name of names) at = at && typeOfProperty(engine, at, name);
  return at;
}

function typeOfProperty(engine: Engine, type: Type, name: string): Type | null {
  const symbol = engine.propertyOf(type, name);
  return symbol ? (engine.typesOfSymbols([symbol])[0] ?? null) : null;
}

interface Literal {
  readonly columns: Node;
  readonly row: Type;
  readonly label: string;
}

function bindLiteral(engine: Engine, path: string, { columns, row, label }: Literal): readonly Binding[] {
  return (columns.properties ?? []).flatMap((property) => {
    const name = property.name?.text;
    const value = property.initializer;
    const symbol = name === undefined ? null : engine.propertyOf(row, name);
    if (name === undefined || !value || !symbol) return [];
    const at = engine.spot(path, property.getStart(), property.end);
    return bindColumn(engine, path, { value, symbol, name, label: `${label}.${name}`, at });
  });
}

interface Column {
  readonly value: Node;
  readonly symbol: Sym;
  readonly name: string;
  readonly label: string;
  readonly at: Spot;
}

function bindColumn(engine: Engine, path: string, { value, symbol, name, label, at }: Column): readonly Binding[] {
  const { ObjectLiteralExpression, ArrayLiteralExpression } = engine.kinds;
  const nested = value.kind === ArrayLiteralExpression ? value.elements?.[0] : value;
  if (nested?.kind === ObjectLiteralExpression) {
    const [type] = engine.typesOfSymbols([symbol]);
    const row = type && (engine.describe(type).elements[0] ?? type);
    return row ? bindLiteral(engine, path, { columns: nested, row, label }) : [];
  }
  const written = value.kind === ArrayLiteralExpression ? (value.elements ?? []) : [value];
  const items = itemsOf(written.map(({ text }) => text ?? ""));
  return items ? declared(engine, [symbol], { name, label, items, as: "property", at }) : [];
}

/** The subject's id is in every view and is no data item; `not-personal` is a binding to nothing. */
function itemsOf(written: readonly string[]): readonly string[] | null {
  if (written.includes("subject") || written.includes("")) return null;
  return written.filter((item) => item !== "not-personal").toSorted();
}

interface Classes {
  readonly at: Spot;
  readonly classes: Type;
  readonly row: Type;
  readonly label: string;
}

/** Columns that stand elsewhere (`const columns = {…} as const`) are read from their type. */
function bindClasses(engine: Engine, { at, classes, row, label }: Classes): readonly Binding[] {
  return engine.properties(classes).flatMap(({ name }) => {
    const symbol = engine.propertyOf(row, name);
    const type = typeOfProperty(engine, classes, name);
    if (!symbol || !type) return [];
    const { literals, elements } = engine.describe(type);
    const written = literals ?? elements.flatMap((element) => engine.describe(element).literals ?? []);
    const items = itemsOf(written);
    return items && written.length > 0
      ? declared(engine, [symbol], { name, label: `${label}.${name}`, items, as: "property", at })
      : [];
  });
}
