import { declarationOf } from "../functions/lexical.ts";
import { descendants, type Kinds, type Node, outerExpression } from "../engine/node.ts";

/** Where the row that a read is of comes from. */
export type RowSource =
  | { readonly kind: "variable"; readonly declaration: Node }
  | { readonly kind: "parameter" | "query" | "other" };

/** What holds the row of a read; rows of a list lead to the list's variable. `node` is the name that is read. */
export function rowSource(kinds: Kinds, node: Node): RowSource {
  const read = readAround(kinds, node);
  if (!read) return { kind: "query" };
  return followed(kinds, read);
}

/** What is read from: the object of an access, or what declares a pattern. Null where the name is no read of a value. */
function readAround(kinds: Kinds, node: Node): Node | null {
  const at = node.kind === kinds.BindingElement ? node : (node.parent ?? node);
  if (at.kind === kinds.PropertyAccessExpression || at.kind === kinds.ElementAccessExpression)
    return leftmost(kinds, at);
  if (node.kind === kinds.PropertyAccessExpression) return leftmost(kinds, node);
  if (at.kind === kinds.BindingElement) return declaring(kinds, at);
  return null;
}

function leftmost(kinds: Kinds, access: Node): Node {
  const { PropertyAccessExpression, ElementAccessExpression, NonNullExpression, ParenthesizedExpression } = kinds;
  const steps = [PropertyAccessExpression, ElementAccessExpression, NonNullExpression, ParenthesizedExpression];
  let at = access;
  while (steps.includes(at.kind) && at.expression) at = at.expression;
  return at;
}

function declaring(kinds: Kinds, element: Node): Node {
  let at = element;
  while (at.kind !== kinds.VariableDeclaration && at.kind !== kinds.Parameter && at.parent) at = at.parent;
  return at;
}

function followed(kinds: Kinds, at: Node): RowSource {
  const declaration = at.kind === kinds.Identifier ? declarationOf(kinds, at) : at;
  if (!declaration) return { kind: "other" };
  const whole = declaration.kind === kinds.BindingElement ? declaring(kinds, declaration) : declaration;
  if (whole.kind === kinds.Parameter) {
    const list = listOfCallback(kinds, whole.parent);
    return list ? followed(kinds, list) : { kind: "parameter" };
  }
  // A table of Drizzle, whose columns a query names.
  if (whole.kind === kinds.ImportSpecifier) return { kind: "query" };
  if (whole.kind !== kinds.VariableDeclaration) return { kind: "other" };
  const loop = whole.parent?.parent;
  if (loop?.kind === kinds.ForOfStatement)
    return loop.expression?.kind === kinds.Identifier ? followed(kinds, loop.expression) : { kind: "other" };
  return { kind: "variable", declaration: whole };
}

/** `customers` of `customers.map((customer) => …)`, for the callback. */
function listOfCallback(kinds: Kinds, callback: Node | undefined): Node | null {
  const isCallback = callback?.kind === kinds.ArrowFunction || callback?.kind === kinds.FunctionExpression;
  const call = isCallback ? callback.parent : undefined;
  const method = call?.kind === kinds.CallExpression && call.arguments?.[0] === callback ? call.expression : undefined;
  const isMethod = method?.kind === kinds.PropertyAccessExpression && OVER_ROWS.has(method.name?.text ?? "");
  return isMethod && method.expression?.kind === kinds.Identifier ? method.expression : null;
}

/** Methods of a list that hand its rows to a callback, and give none of them back. */
const OVER_ROWS: ReadonlySet<string> = new Set(["map", "forEach", "flatMap", "some", "every"]);

/** How a variable with a row, or with rows, is used. */
export interface Uses {
  /** Rows are read, or there is asked whether there is one; nothing else. */
  readonly onlyRead: boolean;
  /** The code asks whether there is a row. */
  readonly asksWhether: boolean;
}

/** How the names that a declaration gives are used in its file; of a pattern, those of its parts are values already. */
export function usesOf(kinds: Kinds, declaration: Node, file: Node): Uses {
  const { name } = declaration;
  if (name?.kind === kinds.ObjectBindingPattern) return { onlyRead: !hasRest(name), asksWhether: false };
  const first = name?.kind === kinds.ArrayBindingPattern ? name.elements?.[0] : declaration;
  const isOne = name?.kind !== kinds.ArrayBindingPattern || (name.elements?.length === 1 && !first?.dotDotDotToken);
  if (!isOne || first?.name?.kind !== kinds.Identifier) return { onlyRead: false, asksWhether: false };
  const used = namesOf(kinds, first, file).map((use) => useOf(kinds, use, file));
  return { onlyRead: used.every((use) => use !== "other"), asksWhether: used.includes("whether") };
}

function hasRest({ elements = [] }: Node): boolean {
  return elements.some(({ dotDotDotToken }) => dotDotDotToken !== undefined);
}

function namesOf(kinds: Kinds, declaration: Node, file: Node): readonly Node[] {
  const text = declaration.name?.text;
  return [...descendants(file)].filter(
    (node) =>
      node.kind === kinds.Identifier &&
      node.text === text &&
      node !== declaration.name &&
      !(node.parent?.kind === kinds.PropertyAccessExpression && node.parent.name === node) &&
      !(node.parent?.kind === kinds.PropertyAssignment && node.parent.name === node) &&
      declarationOf(kinds, node) === declaration,
  );
}

type Use = "read" | "whether" | "other";

function useOf(kinds: Kinds, use: Node, file: Node): Use {
  const outer = outerExpression(kinds, use);
  const around = outer.parent;
  if (!around) return "other";
  if (around.kind === kinds.PropertyAccessExpression && around.expression === outer) {
    const isSafe = (file.text ?? "").slice(outer.end, around.name?.getStart()).includes("?.");
    return readOf(kinds, around, file, isSafe || outer.kind === kinds.NonNullExpression ? "whether" : "read");
  }
  if (around.kind === kinds.ElementAccessExpression && around.expression === outer)
    return around.argumentExpression?.kind === kinds.StringLiteral ? "read" : "other";
  if (around.kind === kinds.ForOfStatement && around.expression === outer) {
    const [declared] = around.initializer?.declarations ?? [];
    return declared && usesOf(kinds, declared, file).onlyRead ? "read" : "other";
  }
  return isQuestion(kinds, around, outer) ? "whether" : "other";
}

function readOf(kinds: Kinds, access: Node, file: Node, otherwise: Use): Use {
  const call = access.parent;
  if (call?.kind !== kinds.CallExpression || call.expression !== access) return otherwise;
  if (!OVER_ROWS.has(access.name?.text ?? "")) return "other";
  const [callback] = call.arguments ?? [];
  const [row, ...others] = callback?.parameters ?? [];
  if (!callback?.body || others.length > 0) return "other";
  return !row || usesOf(kinds, row, file).onlyRead ? otherwise : "other";
}

/** `!row`, `if (row)`, `row ? … : …`, `row === undefined`. */
function isQuestion(kinds: Kinds, around: Node, asked: Node): boolean {
  const { PrefixUnaryExpression, IfStatement, ConditionalExpression, BinaryExpression } = kinds;
  if (around.kind === PrefixUnaryExpression) return true;
  if (around.kind === IfStatement) return around.expression === asked;
  if (around.kind === ConditionalExpression) return around.condition === asked;
  if (around.kind !== BinaryExpression) return false;
  const { EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken } = kinds;
  return [EqualsEqualsEqualsToken, ExclamationEqualsEqualsToken].includes(around.operatorToken?.kind ?? -1);
}
