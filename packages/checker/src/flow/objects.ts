import type { Node } from "../engine/node.ts";
import { type Carried, NOTHING, together, type Way } from "./carried.ts";
import { type Context, type Evaluate, ofType, readOf } from "./context.ts";
import { named } from "./names.ts";

/** An object that is written down: all its parts, or the one that the way leads to. */
export function literal(context: Context, { properties = [] }: Node, way: Way, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  const [step, ...rest] = way;
  const spread = properties.filter(({ kind }) => kind === kinds.SpreadAssignment);
  const own = properties.filter(
    ({ kind, name }) => kind !== kinds.SpreadAssignment && (step === undefined || name?.text === step),
  );
  // What is spread after a property would go before it; both are taken.
  return together([
    ...spread.map((property) => evaluate(property)),
    ...own.map((property) => {
      if (property.initializer) return evaluate(property.initializer, rest);
      const isShort = property.kind === kinds.ShorthandPropertyAssignment;
      return isShort && property.name ? named(context, property.name, rest, evaluate) : NOTHING;
    }),
  ]);
}

/** Properties of texts and collections that say nothing of what they hold. */
const COUNTS: ReadonlySet<string> = new Set(["length", "size", "byteLength"]);

/** A read of personal data; else the part of the object that it names. */
export function member(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const name = node.name ?? node.argumentExpression;
  const access = name && context.accesses.get(name);
  if (access) return readOf(access);
  const typed = ofType(context, node, way);
  if (typed !== NOTHING || !node.expression || name?.text === undefined || COUNTS.has(name.text)) return typed;
  return evaluate(node.expression, [name.text, ...way]);
}
