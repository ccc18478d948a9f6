import type { Engine, Sym, Type } from "../engine/engine.ts";
import { descendants, type Node } from "../engine/node.ts";
import type { Binding, Spot } from "../facts.ts";
import { declared } from "./bound.ts";
import { columnIn, type Rows, rowsOf, typeOfProperty } from "./rows-of.ts";

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
  const [name, given, columns] = call.arguments ?? [];
  if (!name || !given || !columns) return [];
  const rows = rowsOf(engine, given);
  const label = name.text ?? "record";
  const literal = columns.kind === engine.kinds.ObjectLiteralExpression;
  if (literal) return bindLiteral(engine, path, { columns, rows, label });
  const [classes] = engine.types([columns]);
  return classes
    ? bindClasses(engine, { at: engine.spot(path, columns.getStart(), columns.end), classes, rows, label })
    : [];
}

interface Literal {
  readonly columns: Node;
  readonly rows: Rows;
  readonly label: string;
}

function bindLiteral(engine: Engine, path: string, { columns, rows, label }: Literal): readonly Binding[] {
  return (columns.properties ?? []).flatMap((property) => {
    const name = property.name?.text;
    const value = property.initializer;
    if (name === undefined || !value) return [];
    const at = engine.spot(path, property.getStart(), property.end);
    const symbols = columnIn(engine, rows, name);
    return bindColumn(engine, path, { value, symbols, name, label: `${label}.${name}`, at });
  });
}

interface Column {
  readonly value: Node;
  readonly symbols: readonly Sym[];
  readonly name: string;
  readonly label: string;
  readonly at: Spot;
}

function bindColumn(engine: Engine, path: string, { value, symbols, name, label, at }: Column): readonly Binding[] {
  const { ObjectLiteralExpression, ArrayLiteralExpression } = engine.kinds;
  const nested = value.kind === ArrayLiteralExpression ? value.elements?.[0] : value;
  if (nested?.kind === ObjectLiteralExpression) {
    const types = engine.typesOfSymbols(symbols.slice(0, 1)).map((type) => engine.describe(type).elements[0] ?? type);
    return bindLiteral(engine, path, { columns: nested, rows: { types, named: () => [] }, label });
  }
  const written = value.kind === ArrayLiteralExpression ? (value.elements ?? []) : [value];
  const items = itemsOf(written.map(({ text }) => text ?? ""));
  return items && symbols.length > 0 ? declared(engine, symbols, { name, label, items, as: "property", at }) : [];
}

/** The subject's id is in every view and is no data item; `not-personal` is a binding to nothing. */
function itemsOf(written: readonly string[]): readonly string[] | null {
  if (written.includes("subject") || written.includes("")) return null;
  return written.filter((item) => item !== "not-personal").toSorted();
}

interface Classes {
  readonly at: Spot;
  readonly classes: Type;
  readonly rows: Rows;
  readonly label: string;
}

/** Columns that stand elsewhere (`const columns = {…} as const`) are read from their type. */
function bindClasses(engine: Engine, { at, classes, rows, label }: Classes): readonly Binding[] {
  return engine.properties(classes).flatMap(({ name }) => {
    const symbols = columnIn(engine, rows, name);
    const type = typeOfProperty(engine, classes, name);
    if (symbols.length === 0 || !type) return [];
    const { literals, elements } = engine.describe(type);
    const written = literals ?? elements.flatMap((element) => engine.describe(element).literals ?? []);
    const items = itemsOf(written);
    return items && written.length > 0
      ? declared(engine, symbols, { name, label: `${label}.${name}`, items, as: "property", at })
      : [];
  });
}
