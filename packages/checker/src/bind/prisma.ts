import type { Engine, Sym } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import { findDeclared } from "./find-declared.ts";
import { findProperty } from "./find-property.ts";

/** The types in Prisma's generated client that look a model up by a column's name. `Select` keeps no declarations. */
const QUERIES = ["WhereInput", "WhereUniqueInput"];

/**
 * The properties of Prisma's query types that stand for the same column as `names` (`User`, `email`);
 * none where `file` is not a generated client. To name one in a query is to ask for the data.
 */
export function prismaQueries(engine: Engine, file: Node, names: readonly string[]): readonly Sym[] {
  const [model, column] = names.slice(-2);
  if (!model || !column || !file.text?.includes(`$${model}Payload`)) return [];
  return QUERIES.flatMap((query) => {
    const path = [`${model}${query}`, column];
    const found = [...findDeclared(engine, file, path), ...findDeclared(engine, file, ["Prisma", ...path])];
    return found.flatMap(({ node, rest }) => findProperty(engine, node, rest).symbol ?? []);
  });
}
