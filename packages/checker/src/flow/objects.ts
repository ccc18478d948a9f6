import type { Node } from "../engine/node.ts";
import { CALLED, type Carried, NOTHING, together, type Way } from "./carried.ts";
import { type Context, type Evaluate, ofType, readOf } from "./context.ts";
import { isCode } from "./results.ts";
import { ofThis } from "./classes.ts";
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
      if (property.kind === kinds.GetAccessor) return evaluate(property, [CALLED, ...rest]);
      if (isCode(kinds, property)) return evaluate(property, rest);
      const isShort = property.kind === kinds.ShorthandPropertyAssignment;
      return isShort && property.name ? named(context, property.name, rest, evaluate) : NOTHING;
    }),
  ]);
}

/** Properties of texts and collections that say nothing of what they hold. */
const COUNTS: ReadonlySet<string> = new Set(["length", "size", "byteLength"]);

/** A read of personal data; else the part of the object that it names. `isTyped`: what its type says is not known yet. */
export function member(context: Context, node: Node, way: Way, evaluate: Evaluate, isTyped = true): Carried {
  const name = node.name ?? node.argumentExpression;
  const access = name && context.accesses.get(name);
  const within = node.expression && name ? { object: node.expression, name } : null;
  if (access) {
    const doubted = access.doubt === "any" || access.doubt === "indexed";
    const known = doubted && within ? partOf(context, within, way, evaluate) : NOTHING;
    return known.sources.length > 0 ? known : readOf(access, way);
  }
  const typed = isTyped ? ofType(context, node, way) : NOTHING;
  return typed !== NOTHING || !within ? typed : partOf(context, within, way, evaluate);
}

/** What was put there, where the type of the object no longer says it. */
function partOf(
  context: Context,
  { object, name }: { readonly object: Node; readonly name: Node },
  way: Way,
  evaluate: Evaluate,
): Carried {
  const { kinds } = context.engine;
  const isWritten = object.parent?.kind === kinds.PropertyAccessExpression || name.kind === kinds.StringLiteral;
  // Which element it is of a list, or entry of a table, is not told: `list[0]`, `table[key]`.
  if (!isWritten) return evaluate(object, way);
  const key = name.text;
  if (key === undefined || COUNTS.has(key)) return NOTHING;
  if (object.kind === kinds.ThisKeyword) return ofThis(context, object, [key, ...way], evaluate);
  // The type of the whole is that of the part, which was asked for: `order.to` says what `order` says of its `to`.
  const further = [key, ...way];
  if (object.kind === kinds.Identifier) return named(context, object, further, evaluate, false);
  if (object.kind === kinds.PropertyAccessExpression) return member(context, object, further, evaluate, false);
  return evaluate(object, further);
}
