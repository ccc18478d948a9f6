import type { Kinds, Node } from "../engine/node.ts";
import { declarationOf } from "../functions/lexical.ts";
import { foreseeFunctions } from "./own.ts";
import { CALLED, calledWith, type Carried, NOTHING, THROWN, together, type Way } from "./carried.ts";
import type { Context, Evaluate } from "./context.ts";
import { isCode } from "./results.ts";

/** Methods that are handed a function to run later, when nothing around the call can catch what it throws. */
const LATER: ReadonlySet<string> = new Set(
  "on once addEventListener addListener setTimeout setInterval setImmediate queueMicrotask nextTick subscribe".split(
    " ",
  ),
);

/**
 * What is thrown while code runs, or what a promise it gives is rejected with: by the code itself and by the functions that
 * it calls, but not what is caught within.
 */
export function thrown(context: Context, code: Node, way: Way, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  const throws: Node[] = [];
  const open: Node[] = [...begin(kinds, code)];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === kinds.ThrowStatement) {
      throws.push(node);
    } else if (node.kind === kinds.TryStatement && node.catchClause) {
      // What is caught there goes no further, unless the handler throws it again.
      for (const part of [node.catchClause.block, node.finallyBlock]) if (part) open.push(part);
    } else {
      if (isCall(kinds, node)) throws.push(node);
      const isCaught = isCatch(node);
      node.forEachChild((child) => {
        const isLeft = isCaught && child === node.expression;
        if (!isLeft && (!isCode(kinds, child) || isRunBy(kinds, node, child))) open.push(child);
      });
    }
  }
  foreseeFunctions(
    context.engine,
    throws.filter((node) => isCall(kinds, node)),
  );
  return together(
    throws.map((node) => {
      if (node.kind !== kinds.ThrowStatement) return thrownBy(context, node, way, evaluate);
      return node.expression ? evaluate(node.expression, way) : NOTHING;
    }),
  );
}

/** Of a function its body; of a variable, a promise perhaps, what made it. */
function begin(kinds: Kinds, code: Node): readonly Node[] {
  if (isCode(kinds, code)) return code.body ? [code.body] : [];
  if (code.kind !== kinds.Identifier) return [code];
  const declaration = declarationOf(kinds, code);
  return declaration?.kind === kinds.VariableDeclaration && declaration.initializer ? [declaration.initializer] : [];
}

function thrownBy(context: Context, call: Node, way: Way, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  const callee = call.expression;
  const [first] = call.arguments ?? [];
  if (first && (isReject(callee) || isRejecting(kinds, callee))) return evaluate(first, way);
  const own = context.own.functionOf(call);
  if (own) {
    const back = evaluate(own.code, [CALLED, THROWN, ...way], context.in(own.path));
    return calledWith(back, own.code, (index, further) => {
      const argument = call.arguments?.[index];
      return argument ? evaluate(argument, further) : NOTHING;
    });
  }
  const isNamed = callee?.kind === kinds.Identifier || callee?.kind === kinds.PropertyAccessExpression;
  return isNamed ? evaluate(callee, [CALLED, THROWN, ...way]) : NOTHING;
}

/** `Promise.reject(error)` */
function isReject(callee: Node | undefined): boolean {
  return callee?.name?.text === "reject" && callee.expression?.text === "Promise";
}

/** `reject(error)` within `new Promise((resolve, reject) => …)` */
function isRejecting(kinds: Kinds, callee: Node | undefined): boolean {
  const declaration = callee?.kind === kinds.Identifier ? declarationOf(kinds, callee) : null;
  const code = declaration?.kind === kinds.Parameter ? declaration.parent : undefined;
  const isSecond = code?.parameters?.[1] === declaration && declaration !== null;
  return isSecond && code?.parent?.kind === kinds.NewExpression && code.parent.expression?.text === "Promise";
}

/** `load().catch(…)`: nothing that is thrown before it goes further. */
export function isCatch({ expression: callee, arguments: args = [] }: Node): boolean {
  const name = callee?.name?.text;
  return (name === "catch" && args.length > 0) || (name === "then" && args.length > 1);
}

/** A function that is written down as an argument is taken to run in the call, unless it is known to run later. */
export function isRunBy(kinds: Kinds, call: Node, code: Node): boolean {
  if (!isCall(kinds, call) || !(call.arguments ?? []).includes(code)) return false;
  return !LATER.has(call.expression?.name?.text ?? call.expression?.text ?? "");
}

function isCall(kinds: Kinds, { kind }: Node): boolean {
  return kind === kinds.CallExpression || kind === kinds.NewExpression;
}
