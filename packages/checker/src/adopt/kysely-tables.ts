import { descendants, type Node } from "../engine/node.ts";
import type { Declaration, Sym } from "../engine/engine.ts";
import type { Files, Project } from "../facts.ts";
import type { Table } from "./table.ts";
import { type Ground, type Told, typedColumns } from "./typed-columns.ts";

/** Column types whose row differs from what is written. */
const WORKED_OUT = /\b(?:Generated|GeneratedAlways|ColumnType|JSONColumnType)\b/;

/** The row types of the databases that `Kysely<Database>` names, in the order the tables stand in there. */
export function kyselyTables({ files }: Project, ground: Ground, textOf: Files["textOf"]): readonly Table[] {
  const { engine } = ground;
  const seen = new Set<string>();
  return files.flatMap((path) => {
    const file = /\bKysely\s*</.test(textOf(path)) ? engine.tree(path) : null;
    const databases = file ? [...descendants(file)].flatMap(databaseOf) : [];
    return databases.flatMap((database) => {
      const [type] = engine.types([database]);
      return (type ? engine.properties(type) : []).flatMap((table) => {
        const row = rowOf(ground, table);
        const key = row && `${row.path}:${row.node.getStart()}`;
        if (!row || !key || seen.has(key)) return [];
        seen.add(key);
        return tableOf(ground, row);
      });
    });
  });
}

/** `Database` of `Kysely<Database>`, as a type or where one is made. */
function databaseOf(node: Node): readonly Node[] {
  const name = node.typeName ?? node.expression;
  const [database] = node.typeArguments ?? [];
  return database && name?.text === "Kysely" ? [database] : [];
}

/** The interface or type that a table's property names: `CustomerTable`, also of `Omit<CustomerTable, "id">`. */
function rowOf({ engine }: Ground, table: Sym): Declaration | null {
  const { InterfaceDeclaration, TypeAliasDeclaration, Identifier } = engine.kinds;
  for (const { node } of engine.declarations(table)) {
    const names = node.type ? [...descendants(node.type)].filter(({ kind }) => kind === Identifier) : [];
    for (const symbol of engine.symbols(names)) {
      const found = symbol && engine.declarations(symbol).find(isOwn);
      if (found && [InterfaceDeclaration, TypeAliasDeclaration].includes(found.node.kind)) return found;
    }
  }
  return null;
}

function isOwn({ path }: Declaration): boolean {
  return !path.includes("/node_modules/");
}

function tableOf(ground: Ground, { path, node }: Declaration): readonly Table[] {
  const { engine } = ground;
  const { name } = node;
  const [row] = name ? engine.types([name]) : [];
  if (!name?.text || !row) return [];
  const text = engine.tree(path)?.text ?? "";
  const written = text.slice(node.getStart(), node.end);
  const columns = typedColumns(ground, row, [], toldBy(engine.properties(row)));
  const as = WORKED_OUT.test(written) ? "selectable" : "row";
  const at = engine.spot(path, name.getStart(), name.end);
  return [{ called: name.text, at, witness: { as, exported: name.text, from: { path } }, columns }];
}

/** Types say neither keys nor references: `id` is the key, and what ends as an id names another row. */
function toldBy(columns: readonly Sym[]): (name: string) => Told {
  const hasKey = columns.some(({ name }) => name === "id");
  return (name) => ({ isKey: hasKey && name === "id", refers: name !== "id" && /(?:[a-z0-9]I[dD]|_id)$/.test(name) });
}
