import type { Bindings } from "../facts.ts";
import { type Kinds, type Node, offsetsOf, touching } from "../engine/node.ts";
import { argumentAround } from "./argument-around.ts";
import { createUses, modelAsked, modelOf, type UsesOf, variableOf } from "./looked-up.ts";
import { renamedColumn } from "./renamed.ts";
import { isAssignmentTarget, isRead } from "./role.ts";
import { sourceOfTarget, type Source } from "./source.ts";

/** A place that may read a bound property, found by syntax and name alone. */
export interface Candidate {
  /** Where the name stands. */
  readonly node: Node;
  /** Null where only a type tells the name: `user[key]`. */
  readonly name: string | null;
  /** For a query and a lookup, the object literal that asks; for a key that is an argument, the argument. */
  readonly from: Source;
  /** A `lookup` names columns where people are looked up or columns chosen; a `query` may do something else with them. */
  readonly kind: "access" | "query" | "lookup" | "key";
}

export interface Wanted {
  readonly property: (name: string) => boolean;
  readonly query: (name: string) => boolean;
  /** Whether a text can hold a candidate at all. */
  readonly text: (text: string) => boolean;
  /** Where a text can hold one: at a name that is looked for, and at a key that is worked out. */
  readonly places: (text: string) => readonly number[];
}

/**
 * What to look for. `given`: what the project's mapped types and queries give properties as names. A name that is written out counts
 * too, and where one is worked out every name that contains a bound one does.
 */
export function wanted({ names, queries }: Bindings, given: readonly string[]): Wanted {
  const renamed = given.some((name) => /[`<]/.test(name));
  const written = given.flatMap((name) => [...name.matchAll(/(["'])(.+?)\1/g)].map(([, , text = ""]) => text));
  const properties = new Set([...names, ...written]);
  const all = [...new Set([...properties, ...queries])].map((name) => name.replace(/[$^.*+?()[\]{}|\\]/g, "\\$&"));
  const any = new RegExp(all.length === 0 ? "$^" : `(?:${all.join("|")})`, renamed ? "i" : "");
  const place = new RegExp(`${any.source}|\\[|\\bReflect\\b`, `g${any.flags}`);
  return {
    property: renamed ? (name) => any.test(name) : (name) => properties.has(name),
    query: (name) => queries.has(name),
    text: (text) => any.test(text),
    places: (text) => offsetsOf(place, text),
  };
}

/** The candidates of a file whose tree is made of `text`, in the order they stand. */
export function findCandidates(kinds: Kinds, file: Node, text: string, want: Wanted): readonly Candidate[] {
  const found: Candidate[] = [];
  const usesOf = createUses(kinds, file);
  for (const node of touching(file, want.places(text))) {
    const candidate = candidateAt(kinds, node, want, usesOf);
    if (candidate) found.push(candidate);
  }
  return found;
}

function candidateAt(kinds: Kinds, node: Node, want: Wanted, usesOf: UsesOf): Candidate | null {
  switch (node.kind) {
    case kinds.PropertyAccessExpression:
      return readOf(kinds, node, node.name, want);
    case kinds.ElementAccessExpression:
      return readOf(kinds, node, node.argumentExpression, want);
    case kinds.CallExpression:
      return readByReflection(kinds, node, want);
    case kinds.StringLiteral:
    case kinds.NoSubstitutionTemplateLiteral:
      return chosenColumn(kinds, node, want) ?? keyArgument(kinds, node, want);
    case kinds.BindingElement:
      return boundElement(kinds, node, want);
    case kinds.PropertyAssignment:
    case kinds.ShorthandPropertyAssignment:
      return assigned(kinds, node, want, usesOf);
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

/** `select("people.email as mail")`, where what is chosen tells whether it is a bound column. Kysely keeps it in a property of the query. */
function chosenColumn(kinds: Kinds, node: Node, want: Wanted): Candidate | null {
  const renamed = renamedColumn(kinds, node, want.property);
  return (
    renamed && { node, name: renamed.name, from: { node: renamed.query, steps: ["expressionType"] }, kind: "access" }
  );
}

/** Methods of a row that give its columns by name, as Sequelize's do. */
const GETTERS: ReadonlySet<string> = new Set(["get", "getDataValue", "previous"]);

/** `get(user, "email")`, where only the declaration of `get` tells whether this is a key, and whose. */
function keyArgument(kinds: Kinds, node: Node, want: Wanted): Candidate | null {
  if (!node.text || !want.property(node.text)) return null;
  if (node.parent?.kind === kinds.ArrayLiteralExpression) return listedAttribute(kinds, node, node.text);
  const isArgument = node.parent?.kind === kinds.CallExpression && node.parent.expression !== node;
  const getter = isArgument && node.parent?.arguments?.[0] === node ? node.parent.expression : undefined;
  if (getter?.expression && GETTERS.has(getter.name?.text ?? ""))
    return { node, name: node.text, from: { node: getter.expression, steps: [] }, kind: "access" };
  return isArgument ? { node, name: node.text, from: { node, steps: [] }, kind: "key" } : null;
}

/** `User.findAll({ attributes: ["email", ["phone", "number"]] })`, and the same of a joined model: `{ model: User, attributes: ["email"] }`. */
function listedAttribute(kinds: Kinds, node: Node, name: string): Candidate | null {
  const list = node.parent?.parent;
  const isRenamed = list?.kind === kinds.ArrayLiteralExpression && node.parent?.elements?.[0] === node;
  const named = isRenamed ? list.parent : list;
  if (named?.kind !== kinds.PropertyAssignment || named.name?.text !== "attributes") return null;
  const model = modelOf(kinds, named.parent);
  return model && { node, name, from: model, kind: "access" };
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

function assigned(kinds: Kinds, property: Node, want: Wanted, usesOf: UsesOf): Candidate | null {
  const { name, parent } = property;
  if (!name || !parent) return null;
  const target =
    (name.kind === kinds.ComputedPropertyName || want.property(name.text ?? "")) && isAssignmentTarget(kinds, parent);
  const source = target ? sourceOfTarget(kinds, parent) : null;
  if (target) return source && takenApart(kinds, name, source, want);
  if (!name.text) return null;
  const model = want.property(name.text) ? modelAsked(kinds, parent, usesOf) : null;
  const looked: Candidate | null = model && { node: name, name: name.text, from: model, kind: "access" };
  if (model?.isClass) return looked;
  const looksUp = lookedUpIn(kinds, property, want);
  if (looksUp) return looksUp;
  const asks = want.query(name.text) && property.initializer?.kind !== kinds.FalseKeyword;
  if (asks) return { node: name, name: name.text, from: { node: parent, steps: [] }, kind: "query" };
  return looked;
}

/** Calls that look rows up by what they are given itself: `people.findOneBy({ email })`. */
const LOOKUPS = /^(?:find|count|exists?)\w*By(?:OrFail)?$/;

/**
 * `people.find({ where: { email }, select: { email: true } })` and `const where: Where<Person> = { email }`, where only the type of
 * what is asked for tells whose column it is.
 */
function lookedUpIn(kinds: Kinds, { name, parent, initializer }: Node, want: Wanted): Candidate | null {
  if (!name?.text || !parent || !want.property(name.text) || initializer?.kind === kinds.FalseKeyword) return null;
  const { call, steps, whole } = argumentAround(kinds, parent);
  const variable = call ? null : variableOf(kinds, whole);
  const isAsked =
    steps.includes("where") ||
    steps.includes("select") ||
    (steps.length === 0 && LOOKUPS.test(call?.expression?.name?.text ?? "")) ||
    (steps.length === 0 && variable?.type && isWhere(variable));
  return (call || variable?.type) && isAsked
    ? { node: name, name: name.text, from: { node: parent, steps: [] }, kind: "lookup" }
    : null;
}

/** `where: WhereOptions<Person>` */
function isWhere({ name, type }: Node): boolean {
  return /where$/i.test(name?.text ?? "") || /Where/.test(type?.typeName?.text ?? "");
}

function isText(kinds: Kinds, { kind }: Node): boolean {
  return kind === kinds.StringLiteral || kind === kinds.NoSubstitutionTemplateLiteral;
}
