import type { Engine, Sym } from "../engine/engine.ts";
import type { Node } from "../engine/node.ts";
import type { ItemsOf } from "../facts.ts";
import type { Way } from "./carried.ts";

/** The part of an expression at the end of a way, and the file that the expression stands in. */
export interface Placed {
  readonly path: string;
  readonly node: Node;
  readonly way: Way;
}

/** What values are worked out with. */
export interface Asked {
  readonly engine: Engine;
  readonly itemsOf: ItemsOf;
}

/** Each trial comes one call further. */
const TRIALS = 3;

/**
 * Asks the compiler at once what the values of expressions are about to be asked for one by one: they are worked out with answers
 * that stand in for what was not asked yet, and what they want of these is asked before they are tried again.
 */
export function createForesee(
  { engine, itemsOf }: Asked,
  startTrial: (asked: Asked) => (value: Placed) => void,
): (values: readonly Placed[]) => void {
  const symbols = new Map<Node, Sym | null>();
  const typed = new Set<Node>();
  /** Those of the values that want what was not asked yet; it is asked when all have been tried. */
  const wanting = (values: readonly Placed[]): readonly Placed[] => {
    const names = new Set<Node>();
    const expressions = new Set<Node>();
    const symbolOf = (name: Node): Sym | null => {
      if (!symbols.has(name)) names.add(name);
      return symbols.get(name) ?? null;
    };
    const itemsAt: ItemsOf["of"] = (expression, way) => {
      if (typed.has(expression)) return itemsOf.of(expression, way);
      const callee = expression.expression;
      // Of a call of the project's own code it is not the type that is asked for.
      if (!callee || !names.has(callee.name ?? callee)) expressions.add(expression);
      return [];
    };
    const standIn = { ...engine, symbols: (all: readonly Node[]) => all.map(symbolOf) };
    const workOut = startTrial({ engine: standIn, itemsOf: { ...itemsOf, of: itemsAt } });
    const found = values.filter((value) => {
      const before = names.size + expressions.size;
      workOut(value);
      return names.size + expressions.size > before;
    });
    const asked = [...names];
    engine.symbols(asked).forEach((symbol, index) => symbols.set(asked[index]!, symbol));
    itemsOf.foresee([...expressions]);
    for (const expression of expressions) typed.add(expression);
    return found;
  };
  return (values) => {
    let open = values;
    for (let trial = 0; trial < TRIALS && open.length > 0; trial++) open = wanting(open);
  };
}
