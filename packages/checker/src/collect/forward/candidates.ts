import type { Kinds, Node } from "../../engine/node.ts";
import { declarationOf } from "../../functions/lexical.ts";
import { originsOf } from "../origins.ts";
import { isAssignmentTarget } from "../role.ts";
import type { RecordNames, WrittenTypes } from "./names.ts";
import { wordsOf } from "./words.ts";

/** A value that is handed on, by syntax and name alone. */
export interface Handed {
  /** Its last name: `user` of `this.request.user`, `accounts` of `accounts[0]`. */
  readonly node: Node;
  /** The value itself. */
  readonly value: Node;
}

/** The values that a node of a tree hands to a function or a component, puts into an object or a list, spreads or gives back. */
export function handedAt(kinds: Kinds, part: Node): readonly Handed[] {
  if (!isHandedOn(kinds, part)) return [];
  const isShort = part.kind === kinds.ShorthandPropertyAssignment;
  const whole = isShort ? part.name : part;
  if (!whole) return [];
  const isPlain = whole.kind === kinds.Identifier || whole.kind === kinds.PropertyAccessExpression;
  const origins = isPlain ? [] : originsOf(kinds, whole);
  const values = (origins.length === 0 ? [whole] : origins).flatMap((value) => {
    const node = lastName(kinds, value);
    return node ? [{ node, value }] : [];
  });
  if (values.length === 0) return values;
  const target = isShort ? part.parent : isListed(kinds, part) ? part : undefined;
  return target && isAssignmentTarget(kinds, target) ? [] : values;
}

function isListed(kinds: Kinds, { parent }: Node): boolean {
  return (
    parent?.kind === kinds.ArrayLiteralExpression ||
    parent?.kind === kinds.PropertyAssignment ||
    parent?.kind === kinds.SpreadElement ||
    parent?.kind === kinds.SpreadAssignment
  );
}

function isHandedOn(kinds: Kinds, node: Node): boolean {
  const { parent, kind } = node;
  if (!parent) return false;
  switch (parent.kind) {
    case kinds.CallExpression:
    case kinds.NewExpression:
      return parent.expression !== node && (parent.arguments ?? []).includes(node);
    case kinds.ReturnStatement:
    case kinds.YieldExpression:
    case kinds.SpreadElement:
    case kinds.SpreadAssignment:
    case kinds.ArrayLiteralExpression:
    case kinds.JsxExpression:
    case kinds.JsxSpreadAttribute:
      return true;
    case kinds.ArrowFunction:
      return parent.body === node && kind !== kinds.Block;
    case kinds.PropertyAssignment:
      return parent.initializer === node;
    case kinds.ObjectLiteralExpression:
      return kind === kinds.ShorthandPropertyAssignment;
    default:
      return false;
  }
}

function lastName(kinds: Kinds, value: Node): Node | null {
  switch (value.kind) {
    case kinds.Identifier:
    case kinds.ThisKeyword:
      return value;
    case kinds.PropertyAccessExpression:
      return value.name ?? null;
    case kinds.ElementAccessExpression:
    case kinds.AwaitExpression:
    case kinds.ParenthesizedExpression:
    case kinds.NonNullExpression:
      return value.expression ? lastName(kinds, value.expression) : null;
    default:
      return null;
  }
}

/** Which values of a file may be records. */
export interface MayBe {
  readonly record: (handed: Handed) => boolean;
  /** The names of what is declared or made as one. */
  readonly called: ReadonlySet<string>;
  /** Takes in what is put into lists that were empty where they were declared; false where that says nothing new. */
  readonly fill: (handed: readonly Handed[]) => boolean;
}

/** Whether a value may be a record, by its name, by how that is declared, or by what it was made of. `declarations` are those of its file. */
export function createMayBe(
  kinds: Kinds,
  names: RecordNames,
  { declarations, typesOf }: { readonly declarations: readonly Node[]; readonly typesOf: WrittenTypes },
): MayBe {
  const declaredSo = (declaration: Node): boolean => {
    const { type, initializer, parent } = declaration;
    if (typesOf(declaration).some(names.type)) return true;
    if (type) return false;
    if (initializer && isNoRecord(kinds, initializer)) return false;
    if (declaration.propertyName?.text !== undefined) return names.has(declaration.propertyName.text);
    const made = initializer ?? iterated(kinds, declaration) ?? handler(kinds, parent);
    return made ? wordsOf(kinds, made).some(names.has) : false;
  };
  const such = new Set(declarations.filter(declaredSo));
  // To ask what a name stands for takes a walk through every scope around it.
  const called = new Set([...such].flatMap(({ name }) => name?.text ?? []));
  const record = ({ node }: Handed): boolean => {
    if (node.kind === kinds.ThisKeyword) return names.has(classAround(kinds, node));
    const isCalledSo = names.has(node.text ?? "");
    if (node.parent?.kind === kinds.PropertyAccessExpression && node.parent.name === node) return isCalledSo;
    if (!isCalledSo && !called.has(node.text ?? "")) return false;
    const declaration = declarationOf(kinds, node);
    if (!declaration) return isCalledSo;
    if (isCode(kinds, declaration)) return false;
    if (such.has(declaration)) return true;
    return isCalledSo && !(declaration.initializer && isNoRecord(kinds, declaration.initializer));
  };
  const fill = (handed: readonly Handed[]): boolean => {
    const before = such.size;
    for (const one of handed) {
      const list = filledBy(kinds, one.value);
      const declaration = list && record(one) ? declarationOf(kinds, list) : null;
      if (!declaration || !isFilledLater(kinds, declaration)) continue;
      such.add(declaration);
      called.add(declaration.name?.text ?? "");
    }
    return such.size > before;
  };
  return { record, called, fill };
}

/** A list that is empty where it is declared, and whose type says nothing: what is put into it makes it what it is. */
export function isFilledLater(kinds: Kinds, { type, initializer }: Node): boolean {
  return !type && initializer?.kind === kinds.ArrayLiteralExpression && initializer.elements?.length === 0;
}

/** `list` of `list.push(user)`, by the user. */
function filledBy(kinds: Kinds, value: Node): Node | null {
  const call = value.parent;
  if (call?.kind !== kinds.CallExpression || !/^(?:push|unshift)$/.test(call.expression?.name?.text ?? "")) return null;
  return call.expression?.expression ?? null;
}

/** What gives a value a name: a variable, a parameter, an element of a pattern; of a loop and of a call, what they give their elements to. */
export function declaringAt(kinds: Kinds, node: Node): readonly Node[] {
  const given =
    node.kind === kinds.ForOfStatement
      ? (node.initializer?.declarations ?? [])
      : node.kind === kinds.CallExpression
        ? (node.arguments ?? []).flatMap(({ parameters }) => parameters ?? [])
        : [node];
  return given.filter((one) => isDeclaring(kinds, one));
}

function isDeclaring(kinds: Kinds, { kind, name }: Node): boolean {
  const isOne = kind === kinds.VariableDeclaration || kind === kinds.Parameter || kind === kinds.BindingElement;
  return isOne && name?.kind === kinds.Identifier;
}

/** What a name stands for that is a function, a class, or an import of either. */
function isCode(kinds: Kinds, { kind, name }: Node): boolean {
  if (kind === kinds.ImportSpecifier || kind === kinds.ImportClause) return /^[A-Z]/.test(name?.text ?? "");
  return [kinds.FunctionDeclaration, kinds.ClassDeclaration, kinds.EnumDeclaration, kinds.NamespaceImport].includes(
    kind,
  );
}

/** An object that is written down without a spread, a function, a text or a number. */
function isNoRecord(kinds: Kinds, { kind, properties = [] }: Node): boolean {
  if (kind === kinds.ObjectLiteralExpression) return !properties.some((one) => one.kind === kinds.SpreadAssignment);
  return [
    kinds.ArrowFunction,
    kinds.FunctionExpression,
    kinds.StringLiteral,
    kinds.NumericLiteral,
    kinds.TemplateExpression,
  ].includes(kind);
}

/** `for (const each of users)` */
function iterated(kinds: Kinds, declaration: Node): Node | undefined {
  const loop = declaration.parent?.parent;
  return loop?.kind === kinds.ForOfStatement ? loop.expression : undefined;
}

/** `users` of `users.map((each) => …)`, by the function. */
function handler(kinds: Kinds, code: Node | undefined): Node | undefined {
  const call = code?.parent;
  return call?.kind === kinds.CallExpression && call.expression !== code ? call.expression : undefined;
}

function classAround(kinds: Kinds, node: Node): string {
  for (let at = node.parent; at; at = at.parent)
    if (at.kind === kinds.ClassDeclaration || at.kind === kinds.ClassExpression) return at.name?.text ?? "";
  return "";
}
