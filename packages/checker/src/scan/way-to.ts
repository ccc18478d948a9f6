import type { Kinds, Node } from "../engine/node.ts";

/** The names that lead to a property from what is declared by a name; null where it stands in nothing that has one. */
export function wayTo(kinds: Kinds, property: Node): readonly string[] | null {
  const way = [property.name?.text ?? ""];
  let at = property.kind === kinds.Parameter ? property.parent?.parent : property.parent;
  // A property of a constructor's is one of the class.
  if (property.kind === kinds.Parameter) return at?.name?.text ? [at.name.text, ...way] : null;
  for (; at; at = at.parent) {
    if (isDeclared(kinds, at)) return at.name?.text ? [at.name.text, ...way] : null;
    if (isProperty(kinds, at)) way.unshift(at.name?.text ?? "");
    // What a function takes or gives is no part of what it stands in.
    else if (at.parameters !== undefined || at.kind === kinds.Parameter) return null;
  }
  return null;
}

function isDeclared(kinds: Kinds, { kind }: Node): boolean {
  const { InterfaceDeclaration, ClassDeclaration, TypeAliasDeclaration, VariableDeclaration } = kinds;
  return [InterfaceDeclaration, ClassDeclaration, TypeAliasDeclaration, VariableDeclaration].includes(kind);
}

function isProperty(kinds: Kinds, { kind }: Node): boolean {
  return [kinds.PropertySignature, kinds.PropertyDeclaration, kinds.PropertyAssignment].includes(kind);
}
