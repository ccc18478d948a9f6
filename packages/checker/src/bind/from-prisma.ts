import type { Engine } from "../engine/engine.ts";
import type { Binding, Finding, PrismaSchema } from "../facts.ts";
import { nearestOf } from "../nearest-of.ts";
import { declared, nothingDeclared, type Bound } from "./bound.ts";
import { prismaColumn, prismaQueries } from "./prisma.ts";

/** A column of a Prisma schema, and what holds it. */
export interface ColumnEntry extends Pick<Binding, "items" | "at"> {
  readonly schema: PrismaSchema;
  readonly model: string;
  readonly column: string;
}

/** What `/// @personal <item>` in Prisma schemas binds: the columns, in Prisma's client and all else that was generated from them. */
export function bindSchemas(engines: readonly Engine[], schemas: readonly PrismaSchema[]): Bound {
  const found = schemas.flatMap((schema) =>
    schema.columns.flatMap(({ model, name, tags }) => {
      const items = [...new Set(tags.flatMap(({ ids }) => ids))].toSorted();
      return tags.map((at): Bound => {
        if (at.ids.length === 0) return { ...nothingDeclared, findings: [unnamed(at)] };
        return bindColumn(engines, { schema, model, column: name, items, at });
      });
    }),
  );
  return { bindings: found.flatMap(({ bindings }) => bindings), findings: found.flatMap(({ findings }) => findings) };
}

/** Binds one column, wherever a generator wrote it. Nothing to bind is no finding where no client is in use. */
export function bindColumn(engines: readonly Engine[], entry: ColumnEntry): Bound {
  const { schema, model, column, items, at } = entry;
  const columns = schema.columns.filter((one) => one.model === model);
  if (!columns.some(({ name }) => name === column)) return missing(entry, columns.length === 0);
  const binding = { name: column, label: `${model}.${column}`, items, at };
  const bindings = engines.flatMap((engine) =>
    generatedFiles(engine, schema, model).flatMap((path) => {
      const file = engine.tree(path);
      if (!file) return [];
      const queries = prismaQueries(engine, file, [model, column]).flatMap((symbol) =>
        declared(engine, [symbol], { ...binding, as: "query" }),
      );
      const symbols = prismaColumn(engine, file, [model, column]);
      return [...declared(engine, symbols, { ...binding, as: "property" }), ...queries];
    }),
  );
  return { bindings, findings: [] };
}

/** What Prisma writes where no other folder is named, and what stands in the folders that the generators write to. */
function generatedFiles(engine: Engine, { outputs }: PrismaSchema, model: string): readonly string[] {
  const files = engine
    .files()
    .filter((path) => path.endsWith("/.prisma/client/index.d.ts") || outputs.some((folder) => isIn(path, folder)));
  const own = files.filter((path) => new RegExp(`/${model}(?:Schema)?\\.(?:d\\.)?ts$`, "i").test(path));
  // One file a model where there is one: the others are large.
  const split = own.some((path) => path.includes("/models/"));
  return split ? own : files;
}

function isIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`) || path === `${folder}.ts` || path === folder;
}

function missing({ schema, model, column, at }: ColumnEntry, isModel: boolean): Bound {
  const legal = isModel
    ? [...new Set(schema.columns.map((one) => one.model))].toSorted()
    : schema.columns.filter((one) => one.model === model).map(({ name }) => name);
  const wrong = isModel ? model : column;
  const near = nearestOf(wrong, legal);
  const finding: Finding = {
    rule: "code/binding-dangling",
    message: `the binding \`${model}.${column}\` leads nowhere: the schema has no ${isModel ? "model" : "column"} \`${wrong}\``,
    help: near === null ? "write the name as the schema declares it" : `write \`${near}\``,
    at,
    legal,
    ...(near !== null && { nearest: near }),
  };
  return { bindings: [], findings: [finding] };
}

function unnamed(at: Finding["at"]): Finding {
  return {
    rule: "code/binding-dangling",
    message: "`@personal` does not say which data item",
    help: "write `/// @personal` and the id of a data item right above the column that holds it",
    at,
  };
}
