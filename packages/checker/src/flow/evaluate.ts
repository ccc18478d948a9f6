import type { Engine } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import type { Access } from "../facts.ts";
import { type Carried, NOTHING, together, type Way } from "./carried.ts";
import { declarationOf } from "../functions/lexical.ts";
import { CLASSES, FUNCTIONS, MAPPING, METHODS } from "./passing.ts";
import { resultsOf } from "./results.ts";

/** What flow asks of the stages before it. */
export interface Context {
  readonly engine: Engine;
  readonly path: string;
  /** The reads that were found, by the node where the name stands. */
  readonly accesses: ReadonlyMap<Node, Access>;
  /** The data items that a value of the expression's type holds at the end of the way, itself or in what it consists of. */
  readonly itemsOf: (expression: Node, way: Way) => readonly string[];
  /** The function of the project that a call runs; null for any other. */
  readonly functionOf: (call: Node) => { readonly path: string; readonly code: Node } | null;
  /** The same for another file of the project. */
  readonly in: (path: string) => Context;
}

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

/** Of a part of the expression in hand: at the end of the same way, unless another is given. */
type Evaluate = (part: Node, way?: Way, within?: Context) => Carried;

function valueOf(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
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
    default:
      return way.length === 0 ? whole(context, node, evaluate) : NOTHING;
  }
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
    case kinds.ArrayLiteralExpression:
      return together((node.elements ?? []).map((element) => evaluate(element)));
    case kinds.NewExpression:
      return CLASSES.has(node.expression?.text ?? "")
        ? together((node.arguments ?? []).map((argument) => evaluate(argument)))
        : ofType(context, node, []);
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

/** An object that is written down: all its parts, or the one that the way leads to. */
function literal(context: Context, { properties = [] }: Node, way: Way, evaluate: Evaluate): Carried {
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
function member(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const name = node.name ?? node.argumentExpression;
  const access = name && context.accesses.get(name);
  if (access) return readOf(access);
  const typed = ofType(context, node, way);
  if (typed !== NOTHING || !node.expression || name?.text === undefined || COUNTS.has(name.text)) return typed;
  return evaluate(node.expression, [name.text, ...way]);
}

/** A name: what its type says, or what the variable was given; a parameter carries what callers give. */
function named(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const access = context.accesses.get(node);
  if (access) return readOf(access);
  const typed = ofType(context, node, way);
  if (typed !== NOTHING) return typed;
  const { kinds } = context.engine;
  const declaration = declarationOf(kinds, node);
  switch (declaration?.kind) {
    case kinds.VariableDeclaration:
      return together([
        declaration.initializer ? evaluate(declaration.initializer, way) : NOTHING,
        ...assignedLater(kinds, declaration, node).map((value) => evaluate(value, way)),
      ]);
    case kinds.BindingElement:
      return takenOut(context, declaration, way, evaluate);
    case kinds.Parameter:
      return given(context, declaration, way);
    default:
      return NOTHING;
  }
}

/** `const { email } = dto`: a read that was found, or that part of the object that is taken apart. */
function takenOut(context: Context, element: Node, way: Way, evaluate: Evaluate): Carried {
  const key = element.propertyName ?? element.name;
  const access = key && context.accesses.get(key);
  if (access) return readOf(access);
  const pattern = element.parent;
  if (element.dotDotDotToken || pattern?.kind !== context.engine.kinds.ObjectBindingPattern || !key?.text)
    return NOTHING;
  const within = [key.text, ...way];
  const holder = pattern.parent;
  const fallback = element.initializer ? evaluate(element.initializer, way) : NOTHING;
  switch (holder?.kind) {
    case context.engine.kinds.Parameter:
      return together([given(context, holder, within), fallback]);
    case context.engine.kinds.BindingElement:
      return together([takenOut(context, holder, within, evaluate), fallback]);
    default:
      return together([holder?.initializer ? evaluate(holder.initializer, within) : NOTHING, fallback]);
  }
}

/** `let text = ""; text += user.email;` in the block that declares the variable. */
function assignedLater(kinds: Kinds, declaration: Node, use: Node): readonly Node[] {
  const list = declaration.parent;
  const block = list?.parent?.parent;
  if (!block?.statements || isConstant(list)) return [];
  const found: Node[] = [];
  const open: Node[] = [...block.statements];
  for (let node = open.pop(); node; node = open.pop()) {
    const isOwn = node.left?.kind === kinds.Identifier && node.left.text === use.text;
    if (node.kind === kinds.BinaryExpression && isOwn && node.right && isAssignment(kinds, node))
      found.push(node.right);
    node.forEachChild((child) => void open.push(child));
  }
  return found;
}

function isAssignment(kinds: Kinds, { operatorToken }: Node): boolean {
  return operatorToken?.kind === kinds.EqualsToken || operatorToken?.kind === kinds.PlusEqualsToken;
}

/** `NodeFlags.Const` is 2 in every version of the compiler. */
function isConstant(list: Node | undefined): boolean {
  return ((list?.flags ?? 0) & 2) !== 0;
}

function given({ engine, path }: Context, parameter: Node, way: Way): Carried {
  const code = parameter.parent;
  const index = code?.parameters?.indexOf(parameter) ?? -1;
  return code && index >= 0 ? { sources: [], given: [{ engine, path, code, index, way }] } : NOTHING;
}

function called(context: Context, call: Node, way: Way, evaluate: Evaluate): Carried {
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

function readOf({ items, name, path, start, end, doubt }: Access): Carried {
  if (doubt === "any" || doubt === "indexed") return { sources: [{ items: [], name, path, start, end }], given: [] };
  return items.length === 0 ? NOTHING : { sources: [{ items, path, start, end }], given: [] };
}

function ofType({ engine, path, itemsOf }: Context, node: Node, way: Way): Carried {
  const items = itemsOf(node, way);
  if (items.length === 0) return NOTHING;
  return { sources: [{ items, ...engine.spot(path, node.getStart(), node.end) }], given: [] };
}
