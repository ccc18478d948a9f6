import type { Bindings } from "../facts.ts";
import { descendants, type Kinds, type Node } from "../engine/node.ts";
import { argumentAround } from "./argument-around.ts";
import { isAssignmentTarget, isRead } from "./role.ts";
import { sourceOfTarget, type Source } from "./source.ts";

/** A place that may read a bound property, found by syntax and name alone. */
export interface Candidate {
  /** Where the name stands. */
  readonly node: Node;
  /** Null where only a type tells the name: `user[key]`. */
  readonly name: string | null;
  /** For a query, the object literal that asks; for a key that is an argument, the argument. */
  readonly from: Source;
  readonly kind: "access" | "query" | "key";
}

export interface Wanted {
  readonly property: (name: string) => boolean;
  readonly query: (name: string) => boolean;
  /** Whether a text can hold a candidate at all. */
  readonly text: (text: string) => boolean;
}

/**
 * What to look for. `given`: what the project's mapped types give properties as names. A name that is written out counts
 * too, and where one is worked out every name that contains a bound one does.
 */
export function wanted({ names, queries }: Bindings, given: readonly string[]): Wanted {
  const renamed = given.some((name) => /[`<]/.test(name));
  const written = given.flatMap((name) => [...name.matchAll(/(["'])(.+?)\1/g)].map(([, , text = ""]) => text));
  const properties = new Set([...names, ...written]);
  const all = [...new Set([...properties, ...queries])].map((name) => name.replace(/[$^.*+?()[\]{}|\\]/g, "\\$&"));
  const any = new RegExp(all.length === 0 ? "$^" : `(?:${all.join("|")})`, renamed ? "i" : "");
  return {
    property: renamed ? (name) => any.test(name) : (name) => properties.has(name),
    query: (name) => queries.has(name),
    text: (text) => any.test(text),
  };
}

/** The candidates of a file, in the order they stand. */
export function findCandidates(kinds: Kinds, file: Node, want: Wanted): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const node of descendants(file)) {
    const candidate = candidateAt(kinds, node, want);
    if (candidate) found.push(candidate);
  }
  return found;
}

function candidateAt(kinds: Kinds, node: Node, want: Wanted): Candidate | null {
  switch (node.kind) {
    case kinds.PropertyAccessExpression:
      return readOf(kinds, node, node.name, want);
    case kinds.ElementAccessExpression:
      return readOf(kinds, node, node.argumentExpression, want);
    case kinds.CallExpression:
      return readByReflection(kinds, node, want);
    case kinds.StringLiteral:
    case kinds.NoSubstitutionTemplateLiteral:
      return keyArgument(kinds, node, want);
    case kinds.BindingElement:
      return boundElement(kinds, node, want);
    case kinds.PropertyAssignment:
    case kinds.ShorthandPropertyAssignment:
      return assigned(kinds, node, want);
    default:
      return null;
  }
}

function readOf(kinds: Kinds, access: Node, key: Node | undefined, want: Wanted): Candidate | null {
  if (!key || !access.expression || !isRead(kinds, access)) return null;
  const from = { node: access.expression, steps: [] };
  if (access.kind === kinds.PropertyAccessExpression || isText(kinds, key))
    return key.text !== undefined && want.property(key.text)
      ? { node: key, name: key.text, from, kind: "access" }
      : null;
  return key.kind === kinds.NumericLiteral ? null : { node: key, name: null, from, kind: "access" };
}

/** `Reflect.get(user, "email")` */
function readByReflection(kinds: Kinds, { expression, arguments: args }: Node, want: Wanted): Candidate | null {
  const [of, key] = args ?? [];
  const isGet = expression?.expression?.text === "Reflect" && expression.name?.text === "get";
  if (!isGet || !of || !key) return null;
  const from = { node: of, steps: [] };
  if (!isText(kinds, key)) return { node: key, name: null, from, kind: "access" };
  return key.text !== undefined && want.property(key.text) ? { node: key, name: key.text, from, kind: "access" } : null;
}

/** `get(user, "email")`, where only the declaration of `get` tells whether this is a key, and whose. */
function keyArgument(kinds: Kinds, node: Node, want: Wanted): Candidate | null {
  if (!node.text || !want.property(node.text)) return null;
  if (node.parent?.kind === kinds.ArrayLiteralExpression) return listedAttribute(kinds, node, node.text);
  const isArgument = node.parent?.kind === kinds.CallExpression && node.parent.expression !== node;
  return isArgument ? { node, name: node.text, from: { node, steps: [] }, kind: "key" } : null;
}

/** `User.findAll({ attributes: ["email"] })`, and the same of a joined model: `{ model: User, attributes: ["email"] }`. */
function listedAttribute(kinds: Kinds, node: Node, name: string): Candidate | null {
  const list = node.parent?.parent;
  if (list?.kind !== kinds.PropertyAssignment || list.name?.text !== "attributes" || !list.parent) return null;
  const joined = list.parent.properties?.find((property) => property.name?.text === "model")?.initializer;
  const model = joined ?? argumentAround(kinds, list.parent).call?.expression?.expression;
  return model ? { node, name, from: { node: model, steps: ["prototype"] }, kind: "access" } : null;
}

function boundElement(kinds: Kinds, element: Node, want: Wanted): Candidate | null {
  const key = element.propertyName ?? element.name;
  const pattern = element.parent;
  if (element.dotDotDotToken || !key || pattern?.kind !== kinds.ObjectBindingPattern) return null;
  return takenApart(kinds, key, { node: pattern, steps: [] }, want);
}

/** `{ email }`, `{ email: mail }`, `{ "email": mail }` or `{ [key]: mail }`, in a declaration or an assignment. */
function takenApart(kinds: Kinds, key: Node, from: Source, want: Wanted): Candidate | null {
  if (key.kind === kinds.ComputedPropertyName)
    return key.expression ? { node: key.expression, name: null, from, kind: "access" } : null;
  const isName = key.text !== undefined && (key.kind === kinds.Identifier || isText(kinds, key));
  return isName && key.text && want.property(key.text) ? { node: key, name: key.text, from, kind: "access" } : null;
}

function assigned(kinds: Kinds, property: Node, want: Wanted): Candidate | null {
  const { name, parent } = property;
  if (!name || !parent) return null;
  const target =
    (name.kind === kinds.ComputedPropertyName || want.property(name.text ?? "")) && isAssignmentTarget(kinds, parent);
  const source = target ? sourceOfTarget(kinds, parent) : null;
  if (target) return source && takenApart(kinds, name, source, want);
  if (!name.text) return null;
  const looked = want.property(name.text) ? lookedUpBy(kinds, parent, name, name.text) : null;
  // A class is a model itself; what Prisma's client is asked through is none.
  if (looked && /^[A-Z]/.test(looked.from.node.text ?? "")) return looked;
  const asks = want.query(name.text) && property.initializer?.kind !== kinds.FalseKeyword;
  if (asks) return { node: name, name: name.text, from: { node: parent, steps: [] }, kind: "query" };
  return looked;
}

/** `User.findAll({ where: { email } })` of a model that is a class. */
function lookedUpBy(kinds: Kinds, literal: Node, node: Node, name: string): Candidate | null {
  const { call, steps } = argumentAround(kinds, literal);
  const model = steps.at(-1) === "where" ? call?.expression?.expression : undefined;
  return model ? { node, name, from: { node: model, steps: ["prototype"] }, kind: "access" } : null;
}

function isText(kinds: Kinds, { kind }: Node): boolean {
  return kind === kinds.StringLiteral || kind === kinds.NoSubstitutionTemplateLiteral;
}
