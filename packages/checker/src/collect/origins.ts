import type { Kinds, Node } from "../engine/node.ts";

/**
 * The expressions that the value of `node` may come from, `node` left out: the branches of a conditional, what a cast
 * hides, the default or the value of a pattern. Compilers may give the whole a type that is none of theirs.
 */
export function originsOf(kinds: Kinds, node: Node): readonly Node[] {
  const origins: Node[] = [];
  const open = partsOf(kinds, node).slice();
  for (let part = open.pop(); part; part = open.pop()) {
    const parts = partsOf(kinds, part);
    if (parts.length === 0) origins.push(part);
    open.push(...parts);
  }
  return origins;
}

function partsOf(kinds: Kinds, node: Node): readonly Node[] {
  switch (node.kind) {
    case kinds.ObjectBindingPattern:
      return node.parent?.initializer ? [node.parent.initializer] : [];
    case kinds.ConditionalExpression:
      return [node.whenTrue, node.whenFalse].filter((part) => part !== undefined);
    case kinds.AsExpression:
    case kinds.SatisfiesExpression:
    case kinds.TypeAssertionExpression:
    case kinds.ParenthesizedExpression:
    case kinds.NonNullExpression:
      return node.expression ? [node.expression] : [];
    case kinds.BinaryExpression:
      return sidesOf(kinds, node);
    default:
      return [];
  }
}

function sidesOf(kinds: Kinds, { left, right, operatorToken }: Node): readonly Node[] {
  if (!left || !right || !operatorToken) return [];
  const { BarBarToken, QuestionQuestionToken, AmpersandAmpersandToken, CommaToken, EqualsToken } = kinds;
  if ([BarBarToken, QuestionQuestionToken].includes(operatorToken.kind)) return [left, right];
  return [AmpersandAmpersandToken, CommaToken, EqualsToken].includes(operatorToken.kind) ? [right] : [];
}
