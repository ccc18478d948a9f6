import type { Engine } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";

/** The declarations at the top of `file`, or in its namespaces, that the first of `names` stands for, with the names that remain. */
export function findDeclared(
  engine: Engine,
  file: Node,
  names: readonly string[],
): readonly { node: Node; rest: readonly string[] }[] {
  const [name, ...rest] = names;
  if (name === undefined || rest.length === 0) return [];
  const named = declarationsIn(engine.kinds, file).filter((node) => node.name?.text === name);
  return named.flatMap((node) =>
    node.kind === engine.kinds.ModuleDeclaration && node.body
      ? findDeclared(engine, node.body, rest)
      : [{ node, rest }],
  );
}

/** The names that `findDeclared` could start with. */
export function namesIn({ kinds }: Engine, file: Node): readonly string[] {
  return declarationsIn(kinds, file).flatMap(({ name }) => name?.text ?? []);
}

/** `namespace A.B` has the namespace `B` for a body. */
function declarationsIn(kinds: Kinds, block: Node): readonly Node[] {
  const { InterfaceDeclaration, ClassDeclaration, TypeAliasDeclaration, ModuleDeclaration, VariableStatement } = kinds;
  const named = [InterfaceDeclaration, ClassDeclaration, TypeAliasDeclaration, ModuleDeclaration];
  if (block.kind === ModuleDeclaration) return [block];
  const statements: Node[] = [];
  block.forEachChild((child) => void statements.push(child));
  return statements.flatMap((statement) => {
    if (statement.kind === VariableStatement) return statement.declarationList?.declarations ?? [];
    return named.includes(statement.kind) ? [statement] : typedefsAbove(kinds, statement);
  });
}

/** `@typedef` in a comment of JavaScript: one compiler keeps it with the statement below, the other as a statement of its own. */
function typedefsAbove(kinds: Kinds, statement: Node): readonly Node[] {
  const tags = (statement.jsDoc ?? []).flatMap((comment) => comment.tags ?? []);
  return tags.filter(({ kind }) => kind === kinds.JSDocTypedefTag);
}
