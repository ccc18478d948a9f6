import type { Node } from "../engine/node.ts";
import { type Carried, NOTHING, together, type Way } from "./carried.ts";
import { type Context, type Evaluate, ofType } from "./context.ts";
import { FUNCTIONS, MAPPING, METHODS } from "./passing.ts";
import { resultsOf } from "./results.ts";

/** What a call gives back: of a function of the project what it returns, else what its type says, or what it was made of. */
export function called(context: Context, call: Node, way: Way, evaluate: Evaluate): Carried {
  const args = call.arguments ?? [];
  const callee = call.expression;
  const own = context.functionOf(call);
  if (own) return ofFunction(context.in(own.path), own.code, { args, way }, evaluate);
  const typed = ofType(context, call, way);
  if (typed !== NOTHING || way.length > 0) return typed;
  const name = callee?.name?.text ?? callee?.text ?? "";
  const object = callee?.expression;
  if (FUNCTIONS.has(callee?.name && object ? `${object.text ?? ""}.${name}` : name))
    return together(args.map((argument) => evaluate(argument)));
  if (!object) return NOTHING;
  const { kinds } = context.engine;
  const isHandler = (argument: Node): boolean => resultsOf(kinds, argument).length > 0;
  const results = MAPPING.has(name) ? args.flatMap((argument) => resultsOf(kinds, argument)) : [];
  const passed = METHODS.has(name) ? [object, ...args.filter((argument) => !isHandler(argument))] : [];
  return together([...results, ...passed].map((part) => evaluate(part)));
}

interface Call {
  readonly args: readonly Node[];
  readonly way: Way;
}

/** What a function of the project gives back: what it reads itself, and what of its arguments it hands on. */
function ofFunction(within: Context, code: Node, { args, way }: Call, evaluate: Evaluate): Carried {
  const back = together(resultsOf(within.engine.kinds, code).map((result) => evaluate(result, way, within)));
  const handed = back.given.flatMap((one) => {
    const argument = one.code === code ? args[one.index] : undefined;
    return argument ? [evaluate(argument, one.way)] : [];
  });
  return together([{ sources: back.sources, given: back.given.filter((one) => one.code !== code) }, ...handed]);
}
