import type { PrismaColumn, PrismaSchema } from "../facts.ts";
import type { Table, TableColumn, Witness } from "./table.ts";

/** What is asked of a schema's surroundings. */
export interface Around {
  readonly textOf: (path: string) => string;
  /** What `check.bindings` of the config says of a column. */
  readonly saidOf: (schema: PrismaSchema, model: string, column: string) => readonly string[];
  /** Where a model's type is imported from. */
  readonly clientOf: (schema: PrismaSchema, model: string) => Witness["from"];
}

/** The models and views of Prisma schemas as tables, in the order they stand. */
export function prismaTables(schemas: readonly PrismaSchema[], around: Around): readonly Table[] {
  return schemas.flatMap((schema) => {
    const text = around.textOf(schema.path);
    const byModel = Map.groupBy(schema.columns, ({ model }) => model);
    const isComposite = new Set(
      schemas.flatMap(({ columns }) => columns.filter((one) => one.kind === "composite")).map(({ type }) => type),
    );
    return [...byModel].flatMap(([model, columns]): Table[] => {
      const [first] = columns;
      if (!first || isComposite.has(model)) return [];
      const named = headOf(text, model, first.at.start);
      return [
        {
          called: model,
          at: { path: schema.path, ...named },
          witness: { as: "row", exported: model, from: around.clientOf(schema, model) },
          columns: columnsOf({ schema, schemas, text, around }, model, new Set()),
        },
      ];
    });
  });
}

/** Where the name of a model stands, above its first column. */
function headOf(text: string, model: string, before: number): { readonly start: number; readonly end: number } {
  const start = Math.max(text.lastIndexOf(model, before), 0);
  return { start, end: start + model.length };
}

interface Reading {
  readonly schema: PrismaSchema;
  readonly schemas: readonly PrismaSchema[];
  readonly text: string;
  readonly around: Around;
}

function columnsOf(reading: Reading, model: string, within: ReadonlySet<string>): readonly TableColumn[] {
  const { schema, text } = reading;
  const all = schema.columns.filter((column) => column.model === model);
  const keys = all.filter((column) => /@id\b/.test(attributesOf(text, column)));
  const foreign = new Set(
    all
      .filter(({ kind }) => kind === "relation")
      .flatMap((column) => /fields:\s*\[([^\]]*)\]/.exec(attributesOf(text, column))?.[1]?.split(",") ?? [])
      .map((name) => name.trim()),
  );
  return all.flatMap((column): TableColumn[] => {
    if (column.kind === "relation" || column.kind === "absent") return [];
    const said = [...column.tags.flatMap(({ ids }) => ids), ...reading.around.saidOf(schema, model, column.name)];
    return [
      {
        name: column.name,
        items: said.length === 0 ? null : itemsOf(said),
        isKey: keys.length === 1 && keys[0] === column,
        refers: foreign.has(column.name),
        nested: column.kind === "composite" ? nestedOf(reading, column, new Set([...within, model])) : null,
        opensBlock: BLOCKS.has(column.name) && attributesOf(text, column).trimStart().startsWith("{"),
        keys: column.tags.map(({ path, start }) => `${path}:${start}`),
      },
    ];
  });
}

const BLOCKS: ReadonlySet<string> = new Set(["datasource", "enum", "generator", "model", "type", "view"]);

/** Null for a type that holds itself: no record has columns without end. */
function nestedOf(reading: Reading, column: PrismaColumn, within: ReadonlySet<string>): TableColumn["nested"] {
  const schema = reading.schemas.find(({ columns }) => columns.some(({ model }) => model === column.type));
  if (!schema || within.has(column.type)) return null;
  const text = reading.around.textOf(schema.path);
  const many = attributesOf(reading.text, column).startsWith("[]");
  return { columns: columnsOf({ ...reading, schema, text }, column.type, within), many };
}

function itemsOf(said: readonly string[]): readonly string[] {
  return [...new Set(said)].filter((item) => item !== "not-personal").toSorted();
}

/** What stands on the line of a column after its type. */
function attributesOf(text: string, { at, type }: PrismaColumn): string {
  const end = text.indexOf("\n", at.end);
  const rest = text.slice(at.end, end < 0 ? text.length : end);
  return rest.slice(rest.indexOf(type) + type.length);
}
