import type { Node } from "../engine/node.ts";
import type { Access } from "../facts.ts";
import { declarationOf } from "../functions/lexical.ts";
import { type Carried, NOTHING, THROWN, together, type Way } from "./carried.ts";
import { parameterOf } from "./classes.ts";
import { type Context, type Evaluate, ofType, readOf } from "./context.ts";
import { putAt, usesOf } from "./uses.ts";

/** A name: what its type says, or what the variable was given; a parameter carries what callers give. */
export function named(context: Context, node: Node, way: Way, evaluate: Evaluate, isTyped = true): Carried {
  const access = context.accesses.get(node);
  if (access) return readOf(access, way);
  const { kinds } = context.engine;
  const declaration = declarationOf(kinds, node);
  const viewed = declaration && viewRead(context, declaration);
  if (viewed) return readOf(viewed, way);
  const typed = isTyped ? ofType(context, node, way) : NOTHING;
  if (typed !== NOTHING) return typed;
  switch (declaration?.kind) {
    case kinds.VariableDeclaration:
      return variable(context, declaration, way, evaluate);
    case kinds.BindingElement:
      return takenOut(context, declaration, way, evaluate);
    case kinds.Parameter:
      return together([given(context, declaration, way), takenUp(context, declaration, way, evaluate)]);
    case kinds.FunctionDeclaration:
      return evaluate(declaration, way);
    default:
      return declaration ? brought(context, node, way, evaluate) : NOTHING;
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
  if (access) return readOf(access, way);
  const pattern = element.parent;
  const { kinds } = context.engine;
  const isList = pattern?.kind === kinds.ArrayBindingPattern;
  if (!pattern || (!isList && (element.dotDotDotToken || !key?.text))) return NOTHING;
  // Which element it is of a list is not told.
  const within = isList ? way : [key?.text ?? "", ...way];
  const holder = pattern.parent;
  const fallback = element.initializer ? evaluate(element.initializer, way) : NOTHING;
  switch (holder?.kind) {
    case kinds.Parameter:
      return together([given(context, holder, within), fallback]);
    case kinds.BindingElement:
      return together([takenOut(context, holder, within, evaluate), fallback]);
    default:
      return together([
        holder?.initializer ? evaluate(holder.initializer, within) : NOTHING,
        holder && !holder.initializer ? outOf(context, holder, within, evaluate) : NOTHING,
        fallback,
      ]);
  }
}

/** What a variable takes up after it was declared: where it can be seen, and where other files fill one that is exported. */
function takenUp(context: Context, declaration: Node, way: Way, evaluate: Evaluate): Carried {
  const { kinds } = context.engine;
  const here = usesOf(kinds, declaration).flatMap((use) => putAt(kinds, use, way));
  const elsewhere = context
    .namedElsewhere(context.path, declaration)
    .flatMap(({ path, node }) =>
      putAt(kinds, node, way).map((part) => evaluate(part.value, part.way, context.in(path))),
    );
  return together([...here.map((part) => evaluate(part.value, part.way)), ...elsewhere]);
}

/** `const to = user.email`, `for (const one of users)`, `catch (error)` */
function variable(context: Context, declaration: Node, way: Way, evaluate: Evaluate): Carried {
  const { initializer } = declaration;
  const given = initializer ? evaluate(initializer, way) : outOf(context, declaration, way, evaluate);
  return together([given, takenUp(context, declaration, way, evaluate)]);
}

/** What a loop or a handler of errors gives to its variable. */
function outOf({ engine: { kinds } }: Context, declaration: Node, way: Way, evaluate: Evaluate): Carried {
  const holder = declaration.parent;
  if (holder?.kind === kinds.CatchClause) {
    const block = holder.parent?.tryBlock;
    return block ? evaluate(block, [THROWN, ...way]) : NOTHING;
  }
  const loop = holder?.parent;
  return loop?.kind === kinds.ForOfStatement && loop.expression ? evaluate(loop.expression, way) : NOTHING;
}

/** A variable or function of another file. */
function brought(context: Context, node: Node, way: Way, evaluate: Evaluate): Carried {
  const found = context.own.imported(node);
  if (!found) return NOTHING;
  const within = context.in(found.path);
  const inside: Evaluate = (part, further = way, other = within) => evaluate(part, further, other);
  const { kinds } = context.engine;
  if (found.code.kind !== kinds.VariableDeclaration) return inside(found.code);
  return found.code.name?.kind === kinds.Identifier ? variable(within, found.code, way, inside) : NOTHING;
}

function given(context: Context, parameter: Node, way: Way): Carried {
  const found = parameterOf(context, parameter, way);
  return found ? { sources: [], given: [found] } : NOTHING;
}
