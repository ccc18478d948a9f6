import type { Kinds, Node } from "../engine/node.ts";
import { declarationOf } from "../functions/lexical.ts";
import { type Carried, NOTHING, together, type Way } from "./carried.ts";
import { type Context, type Evaluate, ofType, readOf } from "./context.ts";

/** A name: what its type says, or what the variable was given; a parameter carries what callers give. */
export function named(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
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
