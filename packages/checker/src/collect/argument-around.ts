import type { Kinds, Node } from "../engine/node.ts";

/** The call that an object literal is an argument of, and the way to the literal: `["select", "analytics", "select"]`. */
export function argumentAround(
  kinds: Kinds,
  literal: Node,
): { readonly call: Node | null; readonly steps: readonly string[] } {
  const steps: string[] = [];
  let at = literal;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.kind === kinds.CallExpression) return { call: parent.expression === at ? null : parent, steps };
    if (parent.kind === kinds.PropertyAssignment && parent.name?.text) steps.unshift(parent.name.text);
    else if (parent.kind !== kinds.ObjectLiteralExpression) return { call: null, steps };
  }
  return { call: null, steps };
}
