import type { Engine, Type } from "../engine/engine.ts";
import { descendants, type Node } from "../engine/node.ts";

/** How many aliases are followed, one that names another. */
const DEEPEST = 3;

/** What a type is worked out from, by the names in it: `users` of `typeof users.$inferSelect`, `UserTable` of `Selectable<UserTable>`. */
export function namedWithin(engine: Engine, type: Node, depth: number = DEEPEST): readonly Type[] {
  const names = [...descendants(type)].filter(({ kind }) => kind === engine.kinds.Identifier);
  return engine.symbols(names).flatMap((symbol) => {
    if (!symbol) return [];
    const own = engine.declarations(symbol).filter(({ path }) => !path.includes("/node_modules/"));
    const alias = own.find(({ node }) => node.kind === engine.kinds.TypeAliasDeclaration)?.node.type;
    if (alias) return depth > 0 ? namedWithin(engine, alias, depth - 1) : [];
    return engine.types(own.flatMap(({ node }) => node.name ?? []));
  });
}
