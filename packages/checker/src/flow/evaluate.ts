import type { Kinds, Node } from "../engine/node.ts";
import { called } from "./calls.ts";
import { CALLED, type Carried, NOTHING, THROWN, together, type Way } from "./carried.ts";
import { made, ofThis } from "./classes.ts";
import { type Context, type Evaluate, ofType } from "./context.ts";
import { named } from "./names.ts";
import { literal, member } from "./objects.ts";
import { isCode, resultsOf } from "./results.ts";
import { thrown } from "./thrown.ts";

/** Bounds the work on code that nobody wrote by hand. */
const DEEPEST = 40;
const LONGEST = 5;

/**
 * What the value of an expression carries, or the part of it at the end of a way: by the types it is made of where these
 * still say it, else by where it comes from: a variable's value, the parts of a text or an object, what a function gives
 * back. It is never run.
 */
export function createEvaluate(): (context: Context, expression: Node, way?: Way) => Carried {
  const done = new Map<Node, Map<string, Carried>>();
  const evaluate = (context: Context, node: Node, way: Way, depth: number): Carried => {
    const ways = done.get(node) ?? new Map<string, Carried>();
    done.set(node, ways);
    const key = way.join(".");
    const before = ways.get(key);
    if (before) return before;
    if (depth > DEEPEST || way.length > LONGEST) return NOTHING;
    // What leads back here adds nothing to what is found on the way.
    ways.set(key, NOTHING);
    const next: Evaluate = (part, further = way, within = context) => evaluate(within, part, further, depth + 1);
    const found = valueOf(context, node, way, next);
    ways.set(key, found);
    return found;
  };
  return (context, expression, way = []) => evaluate(context, expression, way, 0);
}

function valueOf(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  const [step, ...rest] = way;
  if (step === THROWN) return thrown(context, node, rest, evaluate);
  if (isCode(kinds, node)) return step === CALLED ? run(kinds, node, rest, evaluate) : NOTHING;
  switch (node.kind) {
    case kinds.ParenthesizedExpression:
    case kinds.AsExpression:
    case kinds.SatisfiesExpression:
    case kinds.TypeAssertionExpression:
    case kinds.NonNullExpression:
    case kinds.SpreadElement:
    case kinds.SpreadAssignment:
      return node.expression ? evaluate(node.expression) : NOTHING;
    case kinds.AwaitExpression:
      return awaited(context, node, way, evaluate);
    case kinds.ConditionalExpression:
      return together([node.whenTrue, node.whenFalse].map((part) => (part ? evaluate(part) : NOTHING)));
    case kinds.BinaryExpression:
      return binary(context, node, evaluate);
    case kinds.ObjectLiteralExpression:
      return literal(context, node, way, evaluate);
    case kinds.PropertyAccessExpression:
    case kinds.ElementAccessExpression:
      return member(context, node, way, evaluate);
    case kinds.CallExpression:
      return called(context, node, way, evaluate);
    case kinds.Identifier:
      return named(context, node, way, evaluate);
    case kinds.NewExpression:
      return made(context, node, way, evaluate);
    case kinds.ThisKeyword:
      return ofThis(context, node, way, evaluate);
    case kinds.ArrayLiteralExpression:
      return together((node.elements ?? []).map((element) => evaluate(element)));
    default:
      return way.length === 0 ? whole(context, node, evaluate) : NOTHING;
  }
}

/** A function that is called: what it gives back, or what it throws. */
function run(kinds: Kinds, code: Node, way: Way, evaluate: Evaluate): Carried {
  if (way[0] === THROWN) return evaluate(code, way);
  return together(resultsOf(kinds, code).map((result) => evaluate(result, way)));
}

/** What a promise gives has a type of its own. */
function awaited(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const typed = ofType(context, node, way);
  return typed === NOTHING && node.expression ? evaluate(node.expression) : typed;
}

/** What has no properties of its own to look into. */
function whole(context: Context, node: Node, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  switch (node.kind) {
    case kinds.TemplateExpression:
      return together(
        (node.templateSpans ?? []).map(({ expression }) => (expression ? evaluate(expression) : NOTHING)),
      );
    case kinds.TaggedTemplateExpression:
      return node.template ? evaluate(node.template) : NOTHING;
    default:
      return NOTHING;
  }
}

/** `a || b`, `a + b` and their like give something of both sides; a comparison gives nothing of either. */
function binary({ engine: { kinds } }: Context, { left, right, operatorToken }: Node, evaluate: Evaluate): Carried {
  if (!left || !right || !operatorToken) return NOTHING;
  const { BarBarToken, QuestionQuestionToken, PlusToken, AmpersandAmpersandToken, CommaToken, EqualsToken } = kinds;
  if ([BarBarToken, QuestionQuestionToken, PlusToken].includes(operatorToken.kind))
    return together([evaluate(left), evaluate(right)]);
  return [AmpersandAmpersandToken, CommaToken, EqualsToken].includes(operatorToken.kind) ? evaluate(right) : NOTHING;
}
