import { outerExpression, type Kinds, type Node } from "../engine/node.ts";

/** Whether the value of an access is used. `x.p = 1`, `delete x.p` and `[x.p] = list` only write; `x.p += 1` reads too. */
export function isRead(kinds: Kinds, access: Node): boolean {
  const outer = outerExpression(kinds, access);
  return outer.parent?.kind !== kinds.DeleteExpression && !isAssignmentTarget(kinds, outer);
}

/** Whether an expression is assigned to: as the left side of `=`, in a destructuring assignment, or as the variable of `for … of`. */
export function isAssignmentTarget(kinds: Kinds, part: Node): boolean {
  let node = part;
  for (let parent = node.parent; parent; node = parent, parent = node.parent) {
    if (parent.kind === kinds.BinaryExpression)
      return parent.operatorToken?.kind === kinds.EqualsToken && parent.left === node;
    if (parent.kind === kinds.ForOfStatement) return parent.initializer === node;
    if (!isPatternPart(kinds, parent, node)) return false;
  }
  return false;
}

/** Whether `parent` could be a pattern that `node` is a part of. */
function isPatternPart(kinds: Kinds, parent: Node, node: Node): boolean {
  if (parent.kind === kinds.PropertyAssignment) return parent.initializer === node;
  return [
    kinds.ParenthesizedExpression,
    kinds.ArrayLiteralExpression,
    kinds.ObjectLiteralExpression,
    kinds.SpreadElement,
    kinds.SpreadAssignment,
    kinds.ShorthandPropertyAssignment,
  ].includes(parent.kind);
}
