import { descendants, type Node } from "../engine/node.ts";
import type { Files, Project } from "../facts.ts";
import type { Table } from "./table.ts";
import { type Ground, type Told, typedColumns } from "./typed-columns.ts";

/** `pgTable(…)`, `schema.table(…)`, `createTable(…)` */
const MAKES = /(?:^|\.)\w*[tT]able$/;

/** The Drizzle tables that the files of a project export, in the order they stand. */
export function drizzleTables({ files }: Project, ground: Ground, onDiskOf: Files["textOf"]): readonly Table[] {
  return files.flatMap((path) => {
    const onDisk = onDiskOf(path);
    const file = /drizzle|[tT]able\s*\(/.test(onDisk) ? ground.engine.tree(path) : null;
    return file ? [...descendants(file)].flatMap((node) => tableAt(ground, path, node)) : [];
  });
}

function tableAt(ground: Ground, path: string, node: Node): readonly Table[] {
  const { engine } = ground;
  const { VariableDeclaration, CallExpression, SourceFile } = engine.kinds;
  const call = node.kind === VariableDeclaration ? node.initializer : undefined;
  if (call?.kind !== CallExpression || !call.expression || !node.name?.text) return [];
  const root = node.parent?.parent?.parent;
  if (
    root?.kind !== SourceFile ||
    !MAKES.test(textOf(call.expression)) ||
    !/^export\b/.test(textOf(node.parent?.parent ?? node))
  )
    return [];
  const at = engine.spot(path, node.name.getStart(), node.name.end);
  const table: Table = {
    called: node.name.text,
    at,
    witness: { as: "table", exported: node.name.text, from: { path } },
    columns: [],
  };
  const [type] = engine.types([node.name]);
  if (!type) return [];
  // Drizzle is not installed: what the columns are cannot be told.
  if (engine.describe(type).any) return /drizzle/.test(root.text ?? "") ? [table] : [];
  const selected = engine.propertyOf(type, "$inferSelect");
  const [row] = selected ? engine.typesOfSymbols([selected]) : [];
  if (!row) return [];
  return [{ ...table, columns: typedColumns(ground, row, [type], toldBy(call)) }];
}

/** What the literal of the columns says of each; nothing of those that are spread into it. */
function toldBy(call: Node): (name: string) => Told {
  const written = new Map(
    [...descendants(call)].flatMap(({ name, initializer }): [string, string][] =>
      name?.text !== undefined && initializer ? [[name.text, textOf(initializer)]] : [],
    ),
  );
  const keys = [...written].filter(([, text]) => /\.primaryKey\s*\(/.test(text)).map(([name]) => name);
  return (name) => ({
    isKey: keys.length === 1 && keys[0] === name,
    refers: /\.references\s*\(/.test(written.get(name) ?? ""),
  });
}

function textOf(node: Node): string {
  let root = node;
  while (root.parent) root = root.parent;
  return (root.text ?? "").slice(node.getStart(), node.end);
}
