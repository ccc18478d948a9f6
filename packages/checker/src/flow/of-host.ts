import type { Kinds, Node } from "../engine/node.ts";
import { declarationOf } from "../functions/lexical.ts";

/** What nothing declares; `declare const localStorage: Storage` only says what the host brings. */
export function isOfHost({ DeclareKeyword }: Kinds, declaration: Node | null): boolean {
  const modifiers = declaration && [...(declaration.modifiers ?? []), ...(declaration.parent?.parent?.modifiers ?? [])];
  return modifiers?.some(({ kind }) => kind === DeclareKeyword) ?? true;
}

/** What a name, or one of the global object, is called where the host has it. */
export function hostName(kinds: Kinds, node: Node): string | null {
  if (node.kind === kinds.PropertyAccessExpression)
    return /^(?:window|globalThis|self)$/.test(node.expression?.text ?? "") ? (node.name?.text ?? null) : null;
  if (node.kind !== kinds.Identifier || !isOfHost(kinds, declarationOf(kinds, node))) return null;
  return node.text ?? null;
}

/** The class of the host that `new WebSocket(…)` or `new window.WebSocket(…)` makes an object of, where it is one of these. */
export function builtIn(kinds: Kinds, { kind, expression }: Node, globals: ReadonlySet<string>): string | null {
  if (kind !== kinds.NewExpression || !expression) return null;
  const name = hostName(kinds, expression);
  return name !== null && globals.has(name) ? name : null;
}
