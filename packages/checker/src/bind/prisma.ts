import type { Engine, Sym } from "../engine/engine.ts";
import { descendants, type Node } from "../engine/node.ts";
import { findDeclared } from "./find-declared.ts";
import { findProperty } from "./find-property.ts";

/** The types in Prisma's generated client that look a model up by a column's name. */
const QUERIES = ["WhereInput", "WhereUniqueInput"];

/** Those that hold a column's value beside the row: what is grouped and the least and most of it, and what is to be written. */
const VALUES = [
  "GroupByOutputType",
  "MinAggregateOutputType",
  "MaxAggregateOutputType",
  "CreateInput",
  "UncheckedCreateInput",
  "CreateManyInput",
  "UpdateInput",
  "UncheckedUpdateInput",
  "UpdateManyMutationInput",
  "UncheckedUpdateManyInput",
];

/** What other generators call the type, class or schema that they write for a model. */
const TWINS = ["", "Schema", "ModelSchema", "Model", "Table", "Dto", "Entity"];

/**
 * The properties of Prisma's query types that stand for the same column as `names` (`User`, `email`);
 * none where `file` is not a generated client. To name one in a query is to ask for the data.
 */
export function prismaQueries(engine: Engine, file: Node, names: readonly string[]): readonly Sym[] {
  const [model, column] = names.slice(-2);
  if (!model || !column || !isClientOf(file, model)) return [];
  return [
    ...QUERIES.flatMap((query) => declaredIn(engine, file, [`${model}${query}`, column])),
    ...memberOfAlias(engine, file, [`${model}Select`], column),
  ];
}

/**
 * What a model's column is in a file that a generator wrote: in Prisma's own client the column of the payload, from which
 * all rows are worked out, and what else holds its value; in others the property of a type, class or schema of the model's
 * name.
 */
export function prismaColumn(engine: Engine, file: Node, [model, column]: readonly [string, string]): readonly Sym[] {
  const text = file.text ?? "";
  if (isClientOf(file, model))
    return [
      ...memberOfAlias(engine, file, [`$${model}Payload`, "scalars"], column),
      ...memberOfAlias(engine, file, [`$${model}Payload`, "composites"], column),
      ...VALUES.flatMap((type) => declaredIn(engine, file, [`${model}${type}`, column])),
    ];
  return TWINS.map((twin) => `${model}${twin}`)
    .filter((name) => text.includes(name))
    .flatMap((name) => declaredIn(engine, file, [name, column]));
}

/** Whether a file is of Prisma's own client. */
export function isClient(text: string): boolean {
  return /\b(?:class|interface) PrismaClient\b|\btype \$\w+Payload\b/.test(text);
}

function isClientOf({ text }: Node, model: string): boolean {
  return text?.includes(`type $${model}Payload`) ?? false;
}

function declaredIn(engine: Engine, file: Node, path: readonly string[]): readonly Sym[] {
  const found = [...findDeclared(engine, file, path), ...findDeclared(engine, file, ["Prisma", ...path])];
  return found.flatMap(({ node, rest }) => findProperty(engine, node, rest).symbol ?? []);
}

/** By syntax, as the type is generic and gives nothing by itself: of the first literal in it, `Select<{ email?: boolean }>`. */
function memberOfAlias(
  engine: Engine,
  file: Node,
  [alias, within]: readonly [string, string?],
  column: string,
): readonly Sym[] {
  const { kinds } = engine;
  const path = [alias, column];
  const payloads = [...findDeclared(engine, file, path), ...findDeclared(engine, file, ["Prisma", ...path])];
  const members = payloads.flatMap(({ node }) => {
    const type = within === undefined ? node.type : memberOf(node.type, within)?.type;
    const columns = type && [...descendants(type)].find(({ kind }) => kind === kinds.TypeLiteral);
    return memberOf(columns, column)?.name ?? [];
  });
  return engine.symbols(members).flatMap((symbol) => symbol ?? []);
}

function memberOf(literal: Node | undefined, name: string): Node | undefined {
  return literal?.members?.find((member) => member.name?.text === name);
}
