import type { Kinds, Node } from "../engine/node.ts";

/**
 * What the code at a place runs in. `function`: has a name that others call it by. `handler`: a function without a name
 * that is handed to a call, which may be what starts it. `module`: runs as the file is loaded.
 */
export type Around =
  | { readonly kind: "function"; readonly name: Node; readonly node: Node }
  | { readonly kind: "handler"; readonly node: Node; readonly call: Node }
  | { readonly kind: "module"; readonly node: Node };

/**
 * The nearest of these around `node`. A callback runs in the function around it, unless `isStart` says its call starts it.
 * `known` is what was found before, by node: of places in each other, the way out is walked once.
 */
export function functionAround(
  kinds: Kinds,
  node: Node,
  isStart: (call: Node, handler: Node) => boolean,
  known: Map<Node, Around>,
): Around {
  const passed: Node[] = [];
  let at = node;
  let found = known.get(at);
  while (!found) {
    passed.push(at);
    found = at.parent
      ? (startingAt(kinds, at, at.parent, isStart) ?? known.get(at.parent))
      : { kind: "module", node: at };
    at = at.parent ?? at;
  }
  for (const one of passed) known.set(one, found);
  return found;
}

/** What `parent` is to the code in `at`; undefined where that runs in what is around `parent`. */
function startingAt(
  kinds: Kinds,
  at: Node,
  parent: Node,
  isStart: (call: Node, handler: Node) => boolean,
): Around | undefined {
  const name = nameWithin(kinds, parent, at);
  if (name) return { kind: "function", name, node: parent };
  return isHanded(kinds, parent, at) && isStart(parent, at) ? { kind: "handler", node: at, call: parent } : undefined;
}

/** The name that a function is called by: its own, or that of what it is set to, also through a call that wraps it. */
export function nameOfCode(kinds: Kinds, code: Node): Node | undefined {
  const { ParenthesizedExpression, AsExpression, SatisfiesExpression, CallExpression } = kinds;
  let name = nameWithin(kinds, code, code);
  for (let at = code, { parent } = at; !name && parent; at = parent, { parent } = at) {
    name = nameWithin(kinds, parent, at);
    if (![ParenthesizedExpression, AsExpression, SatisfiesExpression, CallExpression].includes(parent.kind)) break;
  }
  return name;
}

/** A function or class member that is called by name; `inside` is the part of it that the walk comes from. */
function nameWithin(kinds: Kinds, node: Node, inside: Node): Node | undefined {
  switch (node.kind) {
    case kinds.FunctionDeclaration:
    case kinds.MethodDeclaration:
    case kinds.GetAccessor:
    case kinds.SetAccessor:
      return node.name;
    case kinds.Constructor:
    case kinds.ClassStaticBlockDeclaration:
      return node.parent?.name;
    case kinds.PropertyDeclaration:
      return isFunction(kinds, node.initializer) ? node.name : node.parent?.name;
    case kinds.PropertyAssignment:
      return inside === node.initializer && isFunction(kinds, inside) ? node.name : undefined;
    case kinds.VariableDeclaration:
      return isFunction(kinds, node.initializer) || holdsFunction(kinds, node) ? node.name : undefined;
    default:
      return undefined;
  }
}

/** `const getUser = cache(async () => …)` at the top of a file: the name stands for what the call makes of the function. */
function holdsFunction(kinds: Kinds, declaration: Node): boolean {
  const { initializer } = declaration;
  if (initializer?.kind !== kinds.CallExpression || !isAtTop(kinds, declaration)) return false;
  return (initializer.arguments ?? []).some((argument) => isFunction(kinds, argument));
}

/** Of a variable: its list, its statement, the file. */
function isAtTop(kinds: Kinds, declaration: Node): boolean {
  return declaration.parent?.parent?.parent?.kind === kinds.SourceFile;
}

export function isFunction(kinds: Kinds, node: Node | undefined): boolean {
  const inner = node && bare(kinds, node);
  return inner?.kind === kinds.ArrowFunction || inner?.kind === kinds.FunctionExpression;
}

function bare(kinds: Kinds, node: Node): Node {
  const { ParenthesizedExpression, AsExpression, SatisfiesExpression, NonNullExpression } = kinds;
  let at = node;
  while ([ParenthesizedExpression, AsExpression, SatisfiesExpression, NonNullExpression].includes(at.kind)) {
    if (!at.expression) return at;
    at = at.expression;
  }
  return at;
}

function isHanded(kinds: Kinds, call: Node, argument: Node): boolean {
  const isCall = call.kind === kinds.CallExpression || call.kind === kinds.NewExpression;
  return isCall && isFunction(kinds, argument) && (call.arguments ?? []).includes(argument);
}
