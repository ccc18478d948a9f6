import { descendants, type Kinds, type Node } from "../engine/node.ts";
import type { Access } from "../facts.ts";
import { isFunction } from "../functions/function-around.ts";

/** Whether a function around an access, however far out, asks for a decision: it calls `decide` of `@candor/model`. */
export function isDecided({ engine: { kinds }, node }: Access): boolean {
  const file = fileOf(node);
  const names = decideIn(kinds, file);
  if (names.length === 0) return false;
  for (let at = node.parent; at; at = at.parent) if (isCode(kinds, at) && callsOne(kinds, at, names)) return true;
  return false;
}

/** What a file calls the function that it imports. */
function decideIn(kinds: Kinds, { statements = [] }: Node): readonly string[] {
  const imports = statements.filter(
    ({ kind, moduleSpecifier }) =>
      kind === kinds.ImportDeclaration && /^@candor\/(?:model|guard)$/.test(moduleSpecifier?.text ?? ""),
  );
  const named = imports.flatMap(({ importClause }) => importClause?.namedBindings?.elements ?? []);
  return named.flatMap(({ name, propertyName }) =>
    (propertyName ?? name)?.text === "decide" && name?.text ? [name.text] : [],
  );
}

function isCode(kinds: Kinds, node: Node): boolean {
  return isFunction(kinds, node) || [kinds.FunctionDeclaration, kinds.MethodDeclaration].includes(node.kind);
}

function callsOne(kinds: Kinds, code: Node, names: readonly string[]): boolean {
  return [...descendants(code)].some(
    ({ kind, expression }) =>
      kind === kinds.CallExpression && expression?.text !== undefined && names.includes(expression.text),
  );
}

function fileOf(node: Node): Node {
  let file = node;
  while (file.parent) file = file.parent;
  return file;
}
