import { descendants, type Kinds, type Node } from "../engine/node.ts";
import { declarationOf } from "../functions/lexical.ts";
import { argumentAround } from "./argument-around.ts";
import type { Source } from "./source.ts";

/** The model that a query asks. */
export interface Model extends Source {
  /** It is a class: what Prisma's client is asked through is none. */
  readonly isClass: boolean;
}

/** The objects that take a variable as their `where`: `{ where: filter }`. */
export type UsesOf = (variable: Node) => readonly Node[];

/** Finds them in a file, once somebody asks. */
export function createUses(kinds: Kinds, file: Node): UsesOf {
  let uses: ReadonlyMap<Node, readonly Node[]> | undefined;
  return (variable) => {
    uses ??= usesIn(kinds, file);
    return uses.get(variable) ?? [];
  };
}

function usesIn(kinds: Kinds, file: Node): ReadonlyMap<Node, readonly Node[]> {
  const uses = new Map<Node, Node[]>();
  for (const { name, parent, kind, initializer } of descendants(file)) {
    const isNamed = kind === kinds.PropertyAssignment || kind === kinds.ShorthandPropertyAssignment;
    if (!isNamed || name?.text !== "where" || !parent) continue;
    const used = kind === kinds.PropertyAssignment ? initializer : name;
    const variable = used?.kind === kinds.Identifier ? declarationOf(kinds, used) : null;
    if (variable) uses.set(variable, [...(uses.get(variable) ?? []), parent]);
  }
  return uses;
}

/** The model that an object literal names columns of, as the `where` of its query or of a query that it is put into. */
export function modelAsked(kinds: Kinds, literal: Node, usesOf: UsesOf): Model | null {
  const { steps, whole } = argumentAround(kinds, literal);
  if (steps.at(-1) === "where") return modelOf(kinds, whereAround(literal));
  const variable = steps.length === 0 ? variableOf(kinds, whole) : null;
  if (!variable) return null;
  for (const options of usesOf(variable)) {
    const model = modelOf(kinds, options);
    if (model) return model;
  }
  return null;
}

function whereAround(literal: Node): Node | undefined {
  let at: Node | undefined = literal;
  while (at && at.name?.text !== "where") at = at.parent;
  return at?.parent;
}

/** The model that the options of a query speak of: named beside them, asked by them, or the class that they decorate. */
export function modelOf(kinds: Kinds, options: Node | undefined): Model | null {
  if (!options) return null;
  const joined = options.properties?.find(({ name }) => name?.text === "model")?.initializer;
  if (joined) return { node: joined, steps: ["prototype"], isClass: true };
  const { call, steps, whole } = argumentAround(kinds, options);
  // What is joined by the name of its relation alone is another model, and nothing here says which.
  if (steps.includes("include")) return null;
  const asked = call?.expression?.expression;
  if (asked) return { node: asked, steps: ["prototype"], isClass: /^[A-Z]/.test(asked.text ?? "") };
  const decorated = decoratedBy(kinds, whole)?.name;
  return decorated ? { node: decorated, steps: [], isClass: true } : null;
}

/** `@Scopes(() => ({ recent: { where: … } })) class User` */
function decoratedBy(kinds: Kinds, node: Node): Node | null {
  let at: Node | undefined = node;
  while (at && at.kind !== kinds.Decorator && !at.members) at = at.parent;
  return at?.kind === kinds.Decorator && at.parent?.kind === kinds.ClassDeclaration ? at.parent : null;
}

/** The variable that a value is put into: `const where = …`, `where = …`. */
export function variableOf(kinds: Kinds, value: Node): Node | null {
  const { parent } = value;
  if (parent?.kind === kinds.VariableDeclaration) return parent;
  const target = parent?.kind === kinds.BinaryExpression && parent.right === value ? parent.left : undefined;
  return target?.kind === kinds.Identifier ? declarationOf(kinds, target) : null;
}
