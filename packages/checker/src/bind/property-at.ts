import type { Kinds, Node } from "../engine/node.ts";

/** A property that a comment can stand above. */
export interface TaggedProperty {
  readonly name: string;
  /** What names it in its declaration. */
  readonly node: Node;
  /** The object literal of a property that is written as a name alone. */
  readonly literal?: Node;
}

/** The property that `node` declares; null where it declares none. */
export function propertyAt(kinds: Kinds, node: Node): TaggedProperty | null {
  if (node.kind === kinds.ExpressionStatement) return assignedToThis(kinds, node.expression);
  if (!isProperty(kinds, node) || !node.name) return null;
  const name = node.name.text ?? quotedIn(kinds, node.name);
  if (!name) return null;
  const literal = node.kind === kinds.ShorthandPropertyAssignment ? node.parent : undefined;
  return { name, node: node.name, ...(literal && { literal }) };
}

function isProperty(kinds: Kinds, node: Node): boolean {
  const { PropertySignature, PropertyDeclaration, PropertyAssignment, ShorthandPropertyAssignment } = kinds;
  const { GetAccessor, SetAccessor, Parameter } = kinds;
  const all = [PropertySignature, PropertyDeclaration, PropertyAssignment, ShorthandPropertyAssignment];
  // Only a parameter with a modifier, `private email`, is a property too.
  if (node.kind === Parameter) return (node.modifiers ?? []).some(({ kind }) => kind !== kinds.Decorator);
  return [...all, GetAccessor, SetAccessor].includes(node.kind);
}

/** `["e-mail"]: string` */
function quotedIn(kinds: Kinds, name: Node): string | undefined {
  const key = name.kind === kinds.ComputedPropertyName ? name.expression : undefined;
  return key && [kinds.StringLiteral, kinds.NoSubstitutionTemplateLiteral].includes(key.kind) ? key.text : undefined;
}

/** `this.email = email` in a constructor, which declares the property in JavaScript. */
function assignedToThis(kinds: Kinds, assignment: Node | undefined): TaggedProperty | null {
  const target = assignment?.operatorToken?.kind === kinds.EqualsToken ? assignment.left : undefined;
  if (target?.kind !== kinds.PropertyAccessExpression || target.expression?.kind !== kinds.ThisKeyword) return null;
  return target.name?.text ? { name: target.name.text, node: target.name } : null;
}
