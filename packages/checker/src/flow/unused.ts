import type { Kinds, Node } from "../engine/node.ts";
import type { Known } from "../sink.ts";
import { type Called, calledAt } from "./called.ts";
import type { Clients } from "./clients.ts";
import { sinksOf } from "./sinks-of.ts";

/** What would hand data out, were it called, and is only named: `users.forEach(console.log)`. */
export interface Unused {
  /** What is followed: itself, or the part of a pattern that takes it out. */
  readonly root: Node;
  readonly path: string;
  readonly node: Node;
  /** What it is called by in there: `["log"]` of `const { log } = console`. */
  readonly way: readonly string[];
  readonly called: Called;
}

export interface About {
  readonly known: Known;
  readonly clients: Clients;
}

export function unusedAt(kinds: Kinds, path: string, node: Node, { known, clients }: About): readonly Unused[] {
  const called = calledAt(kinds, path, node, clients);
  if (!called) return [];
  const isSink = (one: Called): boolean => sinksOf(kinds, one, { values: [], isNew: false }, known).length > 0;
  const pattern = node.parent?.kind === kinds.VariableDeclaration ? node.parent.name : undefined;
  if (pattern?.kind !== kinds.ObjectBindingPattern) {
    const isClient = node.kind === kinds.Identifier && called.made !== null;
    return !isClient && isSink(called) ? [{ root: node, path, node, way: [], called }] : [];
  }
  return (pattern.elements ?? []).flatMap((root): readonly Unused[] => {
    const name = (root.propertyName ?? root.name)?.text ?? "";
    const one = { ...called, words: [...called.words, name] };
    return isSink(one) ? [{ root, path, node, way: [name], called: one }] : [];
  });
}

/** A name or a property that is handed on or kept, not called. */
export function isValue(kinds: Kinds, node: Node): boolean {
  const { parent } = node;
  if (!parent || (node.kind !== kinds.PropertyAccessExpression && node.kind !== kinds.Identifier)) return false;
  switch (parent.kind) {
    case kinds.CallExpression:
    case kinds.NewExpression:
      return parent.expression !== node;
    case kinds.VariableDeclaration:
    case kinds.PropertyDeclaration:
    case kinds.PropertyAssignment:
      return parent.initializer === node;
    case kinds.BinaryExpression:
      return parent.right === node;
    case kinds.ArrowFunction:
      return parent.body === node;
    case kinds.ShorthandPropertyAssignment:
    case kinds.ConditionalExpression:
    case kinds.ReturnStatement:
    case kinds.ArrayLiteralExpression:
      return true;
    default:
      return false;
  }
}
