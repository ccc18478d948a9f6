import type { Engine } from "../engine/engine.ts";
import { descendants, type Kinds, type Node } from "../engine/node.ts";
import type { ValueKind } from "../names/kind-of-data.ts";
import type { DeclaredProperty, Side } from "./declared-property.ts";
import { kindOfSchema, kindOfType } from "./value-kind.ts";
import { wayTo } from "./way-to.ts";

/**
 * The properties that types, classes and schemas (zod, Drizzle) of a file declare under a name, those of each side by side.
 * What a function takes, and plain objects, are none.
 */
export function declaredIn(engine: Engine, path: string): readonly Side[] {
  const file = engine.tree(path);
  if (!file) return [];
  const text = file.text ?? "";
  const sides: Side[] = [];
  for (const node of descendants(file)) {
    const members = membersOf(engine.kinds, node, text);
    const side = members.flatMap((member) => declared(engine, { path, text }, member) ?? []);
    if (side.length > 0) sides.push(side);
  }
  return sides;
}

interface Source {
  readonly path: string;
  readonly text: string;
}

function membersOf(kinds: Kinds, node: Node, text: string): readonly Node[] {
  const { InterfaceDeclaration, ClassDeclaration, TypeLiteral, ObjectLiteralExpression } = kinds;
  if (node.kind === InterfaceDeclaration || node.kind === TypeLiteral)
    return (node.members ?? []).filter(({ kind }) => kind === kinds.PropertySignature);
  if (node.kind === ClassDeclaration) return (node.members ?? []).flatMap((member) => ofClass(kinds, member));
  if (node.kind !== ObjectLiteralExpression || !isSchema(kinds, node, text)) return [];
  return (node.properties ?? []).filter(({ kind }) => kind === kinds.PropertyAssignment);
}

/** Properties, getters, and the parameters of a constructor that are properties too. */
function ofClass(kinds: Kinds, member: Node): readonly Node[] {
  // A setter beside it would be the same property once more.
  if (member.kind === kinds.PropertyDeclaration || member.kind === kinds.GetAccessor) return [member];
  const parameters = member.kind === kinds.Constructor ? (member.parameters ?? []) : [];
  return parameters.filter(({ modifiers = [] }) => modifiers.some(({ kind }) => kind !== kinds.Decorator));
}

const OBJECTS = /^(?:z|zod|v|valibot)\s*\.\s*(?:object|strictObject|looseObject)$/;

/** What `z.object` is given, or the columns of a Drizzle table. */
function isSchema(kinds: Kinds, literal: Node, text: string): boolean {
  const call = literal.parent;
  if (call?.kind !== kinds.CallExpression || !call.expression) return false;
  const callee = text.slice(call.expression.getStart(), call.expression.end);
  if (/(?:^|\.)\w*[tT]able$/.test(callee)) return call.arguments?.[1] === literal;
  return OBJECTS.test(callee) || (callee.endsWith(".extend") && /["']zod["'/]/.test(text));
}

function declared(engine: Engine, { path, text }: Source, member: Node): DeclaredProperty | null {
  const { kinds } = engine;
  const name = member.name?.text;
  if (!member.name || !name) return null;
  const way = wayTo(kinds, member);
  if (!way) return null;
  const written = (node: Node | undefined): string => (node ? text.slice(node.getStart(), node.end) : "");
  const isSchemaKey = member.kind === kinds.PropertyAssignment;
  const schema = isSchemaKey ? written(member.initializer) : "";
  const holds = isSchemaKey ? kindOfSchema(schema) : kindOfMember(kinds, member, written(member.type));
  const at = engine.spot(path, member.name.getStart(), member.name.end);
  return { at, node: member.name, name, way, holds, checksEmail: /\bemail\s*\(/.test(schema) };
}

/** By its type, or by what it begins with. */
function kindOfMember(kinds: Kinds, { initializer }: Node, type: string): ValueKind {
  if (type !== "" || !initializer) return kindOfType(type);
  const { StringLiteral, NoSubstitutionTemplateLiteral, NumericLiteral, FalseKeyword, ArrowFunction } = kinds;
  const { kind } = initializer;
  if (kind === StringLiteral || kind === NoSubstitutionTemplateLiteral) return "text";
  if (kind === NumericLiteral) return "number";
  if (kind === FalseKeyword) return "boolean";
  return kind === ArrowFunction || kind === kinds.FunctionExpression ? "function" : "unknown";
}
