import { descendants, fileOf, type Kinds, type Node, offsetsOfName, touching } from "../engine/node.ts";
import { calledWith, type Carried, type Given, NOTHING, together, type Way } from "./carried.ts";
import { type Context, type Evaluate, ofType } from "./context.ts";
import { isClass } from "./own.ts";
import { CLASSES, COLLECTIONS, PARTS_OF_ADDRESS } from "./passing.ts";
import { resultsOf } from "./results.ts";
import { putAt } from "./uses.ts";

/** What an argument carries, by its number and the way into it. */
type Argument = (index: number, way: Way) => Carried;

/** What `new` makes: of a class of the project its fields, else what is known to hold what it is made of. */
export function made(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const callee = node.expression;
  const argument = argumentsOf(node, evaluate);
  const own = callee && context.own.classOf(callee);
  if (own) {
    const typed = ofType(context, node, way);
    return typed === NOTHING ? instance(context.in(own.path), own.code, { argument, way }, evaluate) : typed;
  }
  const name = callee?.text ?? "";
  if (!CLASSES.has(name)) return ofType(context, node, way);
  if (isError(name))
    return ofError(name === "AggregateError" ? (index, further) => argument(index + 1, further) : argument, way);
  const all = (within: Way): Carried => together((node.arguments ?? []).map((_, index) => argument(index, within)));
  const [step] = way;
  if (step === undefined || PARTS_OF_ADDRESS.has(step)) return all([]);
  return COLLECTIONS.has(name) ? all(way) : NOTHING;
}

function argumentsOf({ arguments: args = [] }: Node, evaluate: Evaluate): Argument {
  return (index, way) => {
    const argument = args[index];
    return argument ? evaluate(argument, way) : NOTHING;
  };
}

function isError(name: string): boolean {
  return /(?:Error|Exception)$/.test(name);
}

/** `new Error(message, { cause })`, by what is read of it. */
function ofError(argument: Argument, way: Way): Carried {
  const [step] = way;
  if (step === undefined) return together([argument(0, []), argument(1, [])]);
  if (step === "cause") return argument(1, way);
  return step === "message" || step === "stack" ? argument(0, []) : NOTHING;
}

interface Made {
  /** Null where it is not known where the object was made: then its parameters are what any caller gives. */
  readonly argument: Argument | null;
  readonly way: Way;
}

/** An object of a class of the project: the field that the way leads to, or all of them. */
function instance(context: Context, code: Node, { argument, way }: Made, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  const within: Evaluate = (part, further = [], other = context) => evaluate(part, further, other);
  const [step] = way;
  const names = step === undefined ? fieldsOf(kinds, code).keys() : [step];
  const fields = [...names].map((name) => field(context, code, [name, ...way.slice(1)], within));
  const makes = code.members?.find(({ kind, body }) => kind === kinds.Constructor && body);
  const base = ofBase(context, { code, argument: makes ? superOf(kinds, makes, within) : argument, way }, within);
  const found = together([...fields, base]);
  return makes && argument ? calledWith(found, makes, argument) : found;
}

/** What a constructor hands to the class that its own extends. */
function superOf(kinds: Kinds, makes: Node, evaluate: Evaluate): Argument | null {
  const isSuper = (node: Node): boolean => node.expression?.kind === kinds.SuperKeyword && node.arguments !== undefined;
  const call = [...descendants(makes)].find(isSuper);
  return call ? argumentsOf(call, evaluate) : null;
}

/** What the class that it extends keeps of it: the message of an error, the fields of another class of the project. */
function ofBase(
  context: Context,
  { code, argument, way }: Made & { readonly code: Node },
  evaluate: Evaluate,
): Carried {
  const base = code.heritageClauses?.flatMap(({ types = [] }) => types)[0]?.expression;
  if (!base) return NOTHING;
  const own = context.own.classOf(base);
  if (own && own.code !== code) return instance(context.in(own.path), own.code, { argument, way }, evaluate);
  return argument && isError(base.name?.text ?? base.text ?? "") ? ofError(argument, way) : NOTHING;
}

/** `this.about` and `this`: what the methods of the class, or one that it extends, put into the field. */
export function ofThis(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  const code = classAround(kinds, node);
  return code ? instance(context, code, { argument: null, way }, evaluate) : NOTHING;
}

function classAround(kinds: Kinds, node: Node): Node | null {
  const { FunctionDeclaration, FunctionExpression, ObjectLiteralExpression } = kinds;
  for (let at = node.parent; at; at = at.parent) {
    if (isClass(kinds, at)) return at;
    if ([FunctionDeclaration, FunctionExpression, ObjectLiteralExpression].includes(at.kind)) return null;
  }
  return null;
}

/** What a field holds; of a generic class the types of what comes out of it say that better. */
function field(context: Context, code: Node, [name = "", ...way]: Way, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  if ((code.typeParameters?.length ?? 0) > 0) return NOTHING;
  return together((fieldsOf(kinds, code).get(name) ?? []).map((node) => inField(context, node, way, evaluate)));
}

function inField(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  switch (node.kind) {
    case kinds.PropertyDeclaration:
      return node.initializer ? evaluate(node.initializer, way) : NOTHING;
    case kinds.Parameter:
      return { sources: [], given: [parameterOf(context, node, way)].filter((one) => one !== null) };
    case kinds.GetAccessor:
      return together(resultsOf(kinds, node).map((result) => evaluate(result, way)));
    default:
      return together(putAt(kinds, node, way).map((part) => evaluate(part.value, part.way)));
  }
}

/** The parameter itself: what callers give to it. */
export function parameterOf({ engine, path }: Context, parameter: Node, way: Way): Given | null {
  const code = parameter.parent;
  const index = code?.parameters?.indexOf(parameter) ?? -1;
  return code && index >= 0 ? { engine, path, code, index, way } : null;
}

const known = new WeakMap<Node, ReadonlyMap<string, readonly Node[]>>();

/** By name, what fills the fields of a class: their declarations, and every `this.name` in it. */
export function fieldsOf(kinds: Kinds, code: Node): ReadonlyMap<string, readonly Node[]> {
  const before = known.get(code);
  if (before) return before;
  const fields = new Map<string, Node[]>();
  const add = (name: string | undefined, node: Node): void => {
    if (name !== undefined) fields.set(name, [...(fields.get(name) ?? []), node]);
  };
  for (const member of code.members ?? []) {
    if (member.kind === kinds.PropertyDeclaration || member.kind === kinds.GetAccessor) add(member.name?.text, member);
    if (member.kind === kinds.Constructor)
      for (const parameter of member.parameters ?? [])
        if (parameter.modifiers?.length) add(parameter.name?.text, parameter);
  }
  for (const node of touching(code, offsetsOfName("this", fileOf(code).text ?? "")))
    if (node.kind === kinds.PropertyAccessExpression && node.expression?.kind === kinds.ThisKeyword)
      add(node.name?.text, node);
  known.set(code, fields);
  return fields;
}
