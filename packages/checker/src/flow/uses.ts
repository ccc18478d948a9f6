import { fileOf, type Kinds, type Node, offsetsOfName, touching } from "../engine/node.ts";
import { declarationOf } from "../functions/lexical.ts";
import type { Way } from "./carried.ts";

const known = new WeakMap<Node, readonly Node[]>();

/** Where the name of a variable or parameter is used, in the code that can see it: its own file. */
export function usesOf(kinds: Kinds, declaration: Node): readonly Node[] {
  const before = known.get(declaration);
  if (before) return before;
  const name = declaration.name?.text;
  const scope = scopeOf(kinds, declaration);
  const found =
    scope && name !== undefined
      ? [...touching(scope, offsetsOfName(name, fileOf(scope).text ?? ""))].filter(
          (node) =>
            node.kind === kinds.Identifier &&
            node.text === name &&
            node !== declaration.name &&
            !isPropertyName(kinds, node) &&
            declarationOf(kinds, node) === declaration,
        )
      : [];
  known.set(declaration, found);
  return found;
}

function scopeOf(kinds: Kinds, declaration: Node): Node | null {
  const { VariableDeclarationList, VariableStatement, BindingElement, VariableDeclaration } = kinds;
  let at = declaration.parent;
  while (
    at &&
    ([VariableDeclarationList, VariableStatement, BindingElement, VariableDeclaration].includes(at.kind) ||
      at.elements !== undefined)
  )
    at = at.parent;
  return at ?? null;
}

function isPropertyName(kinds: Kinds, node: Node): boolean {
  const { parent } = node;
  if (parent?.name !== node) return false;
  return parent.kind === kinds.PropertyAccessExpression || parent.kind === kinds.PropertyAssignment;
}

/** A value that is put into something, and the way into it. */
export interface Part {
  readonly value: Node;
  readonly way: Way;
}

/** Methods that put what they are given into what they are called on. */
const PUTS: ReadonlySet<string> = new Set(["add", "append", "push", "set", "unshift"]);

/**
 * What is put into what `use` names, where it stands: `text += user.email`, `letter.to = user.email`, `byId[id] = user.email`,
 * `list.push(user.email)`, `url.searchParams.set("to", user.email)`, `Object.assign(letter, { to })`.
 */
export function putAt(kinds: Kinds, use: Node, way: Way): readonly Part[] {
  const { parent } = use;
  if (!parent) return [];
  if (parent.kind === kinds.BinaryExpression) return parent.left === use ? assigned(kinds, parent, way) : [];
  if (parent.kind === kinds.ElementAccessExpression && parent.expression === use) {
    const key = parent.argumentExpression?.text;
    const [step, ...rest] = way;
    const isOther = key !== undefined && step !== undefined && step !== key;
    return isOther || parent.parent?.left !== parent
      ? []
      : assigned(kinds, parent.parent, key === undefined ? way : rest);
  }
  if (parent.kind === kinds.CallExpression)
    return isAssign(parent) && parent.arguments?.[0] === use
      ? (parent.arguments ?? []).slice(1).map((value) => ({ value, way }))
      : [];
  if (parent.kind !== kinds.PropertyAccessExpression || parent.expression !== use) return [];
  const name = parent.name?.text ?? "";
  const around = parent.parent;
  if (around?.kind === kinds.BinaryExpression && around.left === parent) {
    const [step, ...rest] = way;
    return step === undefined || step === name ? assigned(kinds, around, rest) : [];
  }
  if (around?.kind === kinds.CallExpression && around.expression === parent && PUTS.has(name)) {
    const args = around.arguments ?? [];
    // The first of `map.set(key, value)` is no part that anything gets.
    return (name === "set" && args.length === 2 ? args.slice(1) : args).map((value) => ({ value, way }));
  }
  const isText = name === "searchParams" || name === "headers";
  return isText && around ? putAt(kinds, parent, []) : [];
}

function assigned(kinds: Kinds, { right, operatorToken }: Node, way: Way): readonly Part[] {
  const { EqualsToken, PlusEqualsToken, BarBarEqualsToken, QuestionQuestionEqualsToken } = kinds;
  const sets = [EqualsToken, PlusEqualsToken, BarBarEqualsToken, QuestionQuestionEqualsToken];
  return right && operatorToken && sets.includes(operatorToken.kind) ? [{ value: right, way }] : [];
}

function isAssign({ expression: callee }: Node): boolean {
  return callee?.name?.text === "assign" && callee.expression?.text === "Object";
}
