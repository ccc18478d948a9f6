import type { Engine } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import { isDeclarations } from "../engine/own-files.ts";
import { declarationOf, moduleOf } from "../functions/lexical.ts";
import { isCode } from "./results.ts";

/** A function of the project, and the file it stands in. */
export interface OwnCode {
  readonly path: string;
  readonly code: Node;
}

/** The function of the project that a call runs, by scope where that tells and by the compiler elsewhere; null for any other. */
export function createFunctionOf(engine: Engine, path: string): (call: Node) => OwnCode | null {
  const known = new Map<Node, OwnCode | null>();
  const find = (call: Node): OwnCode | null => {
    const { kinds } = engine;
    const callee = call.expression;
    const name = callee?.kind === kinds.PropertyAccessExpression ? callee.name : callee;
    if (name?.kind !== kinds.Identifier) return null;
    const declaration = name === callee ? declarationOf(kinds, name) : null;
    const isHere = declaration && moduleOf(kinds, declaration) === null;
    if (isHere) {
      const code = codeOf(kinds, declaration);
      return code && { path, code };
    }
    if (name === callee && !declaration) return null;
    return declaredCode(engine, name);
  };
  return (call) => {
    const before = known.get(call);
    if (before !== undefined) return before;
    const found = find(call);
    known.set(call, found);
    return found;
  };
}

function declaredCode(engine: Engine, name: Node): OwnCode | null {
  const [symbol] = engine.symbols([name]);
  const keys = symbol ? engine.declKeys(symbol) : [];
  // To look at a declaration fetches the tree of its file: those of packages have no code.
  if (!symbol || keys.length === 0 || keys.some((key) => /\/node_modules\/|^bundled:|\.d\.[cm]?ts#/.test(key)))
    return null;
  for (const { path, node } of engine.declarations(symbol)) {
    const code = isDeclarations(path) ? null : codeOf(engine.kinds, node);
    if (code) return { path, code };
  }
  return null;
}

/** The function that a declaration gives: itself, or what a variable or property is set to. */
function codeOf(kinds: Kinds, declaration: Node): Node | null {
  if (isCode(kinds, declaration)) return declaration.body ? declaration : null;
  const { initializer } = declaration;
  return initializer && isCode(kinds, initializer) ? initializer : null;
}
