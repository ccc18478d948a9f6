import type { Kinds, Node } from "../engine/node.ts";

/** What an object literal is a part of. */
export interface Around {
  /** The call that it is an argument of, or in an argument of. */
  readonly call: Node | null;
  /** The named way to it from there, or from `whole`: `["select", "analytics", "select"]`. */
  readonly steps: readonly string[];
  /** The outermost value that it is a part of. */
  readonly whole: Node;
}

/** The call that an object literal is given to, and the way to the literal, also through lists, spreads and conditionals. */
export function argumentAround(kinds: Kinds, literal: Node): Around {
  const steps: string[] = [];
  let at = literal;
  for (let { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.kind === kinds.CallExpression)
      return { call: parent.expression === at ? null : parent, steps, whole: at };
    if (parent.kind === kinds.PropertyAssignment && parent.name?.text) steps.unshift(parent.name.text);
    else if (!isWithin(kinds, parent, at)) return { call: null, steps, whole: at };
  }
  return { call: null, steps, whole: at };
}

/** Whether a value goes into, or is, the value around it. */
function isWithin(kinds: Kinds, whole: Node, part: Node): boolean {
  switch (whole.kind) {
    case kinds.ConditionalExpression:
      return whole.condition !== part;
    case kinds.BinaryExpression:
      return whole.operatorToken?.kind !== kinds.EqualsToken;
    default:
      return [
        kinds.ArrayLiteralExpression,
        kinds.AsExpression,
        kinds.ObjectLiteralExpression,
        kinds.ParenthesizedExpression,
        kinds.PropertyAssignment,
        kinds.SatisfiesExpression,
        kinds.SpreadAssignment,
        kinds.SpreadElement,
      ].includes(whole.kind);
  }
}
