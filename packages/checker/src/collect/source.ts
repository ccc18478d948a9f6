import type { Engine, Type } from "../engine/engine.ts";
import { outerExpression, type Kinds, type Node } from "../engine/node.ts";

/** What something is read from: an expression or a pattern, and the way into it. */
export interface Source {
  readonly node: Node;
  /** Names of properties; null steps into the elements of a list. */
  readonly steps: readonly (string | null)[];
}

/**
 * What the pattern on the left of a destructuring assignment takes apart. The compilers give such a pattern the type of
 * its targets, so the way is followed back to the right side. Null for ways that are not followed.
 */
export function sourceOfTarget(kinds: Kinds, pattern: Node, steps: readonly (string | null)[] = []): Source | null {
  const node = outerExpression(kinds, pattern);
  const { parent } = node;
  if (parent?.kind === kinds.BinaryExpression) {
    const inner = isInPattern(kinds, parent) ? null : parent.right;
    return inner ? { node: inner, steps } : sourceOfTarget(kinds, parent, steps);
  }
  if (parent?.kind === kinds.ForOfStatement)
    return parent.expression ? { node: parent.expression, steps: [null, ...steps] } : null;
  if (parent?.kind === kinds.ArrayLiteralExpression) return sourceOfTarget(kinds, parent, [null, ...steps]);
  if (parent?.kind !== kinds.PropertyAssignment || !parent.parent || !parent.name?.text) return null;
  return sourceOfTarget(kinds, parent.parent, [parent.name.text, ...steps]);
}

/** `{ a: { b } = {} } = x`: here the inner `=` gives a default. */
function isInPattern(kinds: Kinds, assignment: Node): boolean {
  const { parent } = outerExpression(kinds, assignment);
  return parent?.kind === kinds.PropertyAssignment || parent?.kind === kinds.ArrayLiteralExpression;
}

/** The type at the end of the way; null where it leads nowhere. */
export function followSteps(engine: Engine, type: Type | null, steps: Source["steps"]): Type | null {
  let at = type;
  for (const step of steps) {
    if (!at) return null;
    if (step === null) at = engine.describe(at).elements[0] ?? null;
    else {
      const symbol = engine.propertyOf(at, step);
      at = symbol ? (engine.typesOfSymbols([symbol])[0] ?? null) : null;
    }
  }
  return at;
}
