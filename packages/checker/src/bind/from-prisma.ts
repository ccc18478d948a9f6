import type { Engine } from "../engine/engine.ts";
import type { Binding, Finding, PrismaColumn, PrismaSchema } from "../facts.ts";
import { nearestOf } from "../nearest-of.ts";
import { declared, nothingDeclared, type Bound } from "./bound.ts";
import { filesOf, filesOfModel } from "./generated-files.ts";
import { isClient, prismaColumn, prismaQueries } from "./prisma.ts";

/** A column of a Prisma schema, and what holds it. */
export interface ColumnEntry extends Pick<Binding, "items" | "at"> {
  readonly schema: PrismaSchema;
  readonly model: string;
  readonly column: string;
}

/** What `/// @personal <item>` in Prisma schemas binds: the columns, in Prisma's client and all else that was generated from them. */
export function bindSchemas(engines: readonly Engine[], schemas: readonly PrismaSchema[]): Bound {
  const found = schemas.flatMap((schema) => [
    ...schema.stray.map((at) => unbound(at, "`@personal` stands above no column")),
    ...schema.columns.flatMap(({ model, name, tags }) => {
      const items = [...new Set(tags.flatMap(({ ids }) => ids))].toSorted();
      return tags.map((at): Bound => {
        if (at.ids.length === 0) return unbound(at, "`@personal` does not say which data item");
        return bindColumn(engines, { schema, model, column: name, items, at });
      });
    }),
  ]);
  return { bindings: found.flatMap(({ bindings }) => bindings), findings: found.flatMap(({ findings }) => findings) };
}

/** Binds one column, wherever a generator wrote it. Nothing to bind is no finding where no client is in use. */
export function bindColumn(engines: readonly Engine[], entry: ColumnEntry): Bound {
  const { schema, model, column, items, at } = entry;
  const columns = schema.columns.filter((one) => one.model === model);
  const found = columns.find(({ name }) => name === column);
  if (!found) return missing(entry, columns.length === 0);
  if (found.kind === "relation") return relation(entry);
  const binding = { name: column, label: `${model}.${column}`, items, at };
  const bindings = engines.flatMap((engine) =>
    filesOfModel(engine, schema, model).flatMap((path) => {
      const file = engine.tree(path);
      if (!file) return [];
      const queries = prismaQueries(engine, file, [model, column]).flatMap((symbol) =>
        declared(engine, [symbol], { ...binding, as: "query" }),
      );
      const symbols = prismaColumn(engine, file, [model, column]);
      return [...declared(engine, symbols, { ...binding, as: "property" }), ...queries];
    }),
  );
  const isFound = bindings.some(({ keys }) => keys.length > 0);
  return isFound || !isInClient(engines, schema, found) ? { bindings, findings: [] } : outdated(entry);
}

/** Whether a project uses a client of the schema, which then should have the column. */
function isInClient(engines: readonly Engine[], schema: PrismaSchema, { kind }: PrismaColumn): boolean {
  const isUsed = (engine: Engine): boolean =>
    filesOf(engine, schema).some((path) => isClient(engine.tree(path)?.text ?? ""));
  return kind !== "absent" && engines.some(isUsed);
}

function missing(entry: ColumnEntry, isModel: boolean): Bound {
  const { schema, model, column } = entry;
  const legal = isModel
    ? [...new Set(schema.columns.map((one) => one.model))].toSorted()
    : schema.columns.filter((one) => one.model === model).map(({ name }) => name);
  const wrong = isModel ? model : column;
  const near = nearestOf(wrong, legal);
  const help = near === null ? "write the name as the schema declares it" : `write \`${near}\``;
  const where = `the schema has no ${isModel ? "model" : "column"} \`${wrong}\``;
  return dangling(entry, `leads nowhere: ${where}`, { help, legal, ...(near !== null && { nearest: near }) });
}

function relation(entry: ColumnEntry): Bound {
  return dangling(entry, "names a relation to another model", { help: "bind the columns of that model" });
}

function outdated(entry: ColumnEntry): Bound {
  return dangling(entry, "leads nowhere: the generated client has no such column", {
    help: "run `npx prisma generate`",
  });
}

function dangling(
  { model, column, at }: ColumnEntry,
  fault: string,
  more: Pick<Finding, "help" | "legal" | "nearest">,
): Bound {
  const message = `the binding \`${model}.${column}\` ${fault}`;
  return { ...nothingDeclared, findings: [{ rule: "code/binding-dangling", message, at, ...more }] };
}

function unbound(at: Finding["at"], message: string): Bound {
  const help = "write `/// @personal` and the id of a data item right above the column that holds it";
  return { ...nothingDeclared, findings: [{ rule: "code/binding-dangling", message, help, at }] };
}
