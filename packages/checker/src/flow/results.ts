import type { Kinds, Node } from "../engine/node.ts";

/** The expressions that a function gives back, its own and not those of functions in it; none for what is no function. */
export function resultsOf(kinds: Kinds, code: Node): readonly Node[] {
  const { body } = code;
  if (!body || !isCode(kinds, code)) return [];
  if (body.kind !== kinds.Block) return [body];
  const found: Node[] = [];
  const open: Node[] = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === kinds.ReturnStatement || node.kind === kinds.YieldExpression) {
      if (node.expression) found.push(node.expression);
    }
    node.forEachChild((child) => void (isCode(kinds, child) || open.push(child)));
  }
  return found;
}

export function isCode(kinds: Kinds, { kind }: Node): boolean {
  return [
    kinds.ArrowFunction,
    kinds.FunctionExpression,
    kinds.FunctionDeclaration,
    kinds.MethodDeclaration,
    kinds.GetAccessor,
    kinds.SetAccessor,
    kinds.Constructor,
  ].includes(kind);
}
