import type { Kinds, Node } from "../engine/node.ts";
import type { Access } from "../facts.ts";
import { declarationOf } from "../functions/lexical.ts";
import { type Carried, NOTHING, together, type Way } from "./carried.ts";
import { type Context, type Evaluate, ofType, readOf } from "./context.ts";

/** A name: what its type says, or what the variable was given; a parameter carries what callers give. */
export function named(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const access = context.accesses.get(node);
  if (access) return readOf(access);
  const { kinds } = context.engine;
  const declaration = declarationOf(kinds, node);
  const viewed = declaration && viewRead(context, declaration);
  if (viewed) return readOf(viewed);
  const typed = ofType(context, node, way);
  if (typed !== NOTHING) return typed;
  switch (declaration?.kind) {
    case kinds.VariableDeclaration:
      return together([
        declaration.initializer ? evaluate(declaration.initializer, way) : NOTHING,
        ...takenUp(kinds, declaration, node, way).map((part) => evaluate(part.value, part.way)),
      ]);
    case kinds.BindingElement:
      return takenOut(context, declaration, way, evaluate);
    case kinds.Parameter:
      return given(context, declaration, way);
    default:
      return NOTHING;
  }
}

/** The read from a view that a name was given: its type alone would not say what the view was opened for. */
function viewRead({ accesses }: Context, { name, propertyName, initializer }: Node): Access | null {
  const read = initializer?.name ?? propertyName ?? name;
  const access = read && accesses.get(read);
  return access?.view ? access : null;
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

/** What a variable takes up after it was declared, in the block that declares it. */
function takenUp(kinds: Kinds, declaration: Node, use: Node, way: Way): readonly Part[] {
  const block = declaration.parent?.parent?.parent;
  if (!block?.statements) return [];
  const found: Part[] = [];
  const open: Node[] = [...block.statements];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === kinds.BinaryExpression) found.push(...assigned(kinds, node, use, way));
    else if (node.kind === kinds.CallExpression) found.push(...put(kinds, node, use));
    node.forEachChild((child) => void open.push(child));
  }
  return found;
}

/** A value, and the way into it. */
interface Part {
  readonly value: Node;
  readonly way: Way;
}

/** `text += user.email`, `letter.to = user.email` */
function assigned(kinds: Kinds, { left, right, operatorToken }: Node, use: Node, way: Way): readonly Part[] {
  const isAssignment = operatorToken?.kind === kinds.EqualsToken || operatorToken?.kind === kinds.PlusEqualsToken;
  if (!left || !right || !isAssignment) return [];
  if (isName(kinds, left, use)) return [{ value: right, way }];
  const isPart = left.kind === kinds.PropertyAccessExpression && left.expression && isName(kinds, left.expression, use);
  const [step, ...rest] = way;
  return isPart && (step === undefined || step === left.name?.text) ? [{ value: right, way: rest }] : [];
}

/** Methods that put what they are given into what they are called on. */
const PUTS: ReadonlySet<string> = new Set(["add", "append", "push", "set", "unshift"]);

/** `list.push(user.email)`, `url.searchParams.set("to", user.email)` */
function put(kinds: Kinds, { expression, arguments: args = [] }: Node, use: Node): readonly Part[] {
  if (expression?.kind !== kinds.PropertyAccessExpression || !PUTS.has(expression.name?.text ?? "")) return [];
  const target = expression.expression;
  const inner = target?.name?.text === "searchParams" || target?.name?.text === "headers" ? target.expression : target;
  return inner && isName(kinds, inner, use) ? args.map((value) => ({ value, way: [] })) : [];
}

function isName(kinds: Kinds, node: Node, use: Node): boolean {
  return node.kind === kinds.Identifier && node.text === use.text;
}

function given({ engine, path }: Context, parameter: Node, way: Way): Carried {
  const code = parameter.parent;
  const index = code?.parameters?.indexOf(parameter) ?? -1;
  return code && index >= 0 ? { sources: [], given: [{ engine, path, code, index, way }] } : NOTHING;
}
