import type { Insertion } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import { HELPER } from "./brand-types.ts";

interface Brand {
  /** As a literal. */
  readonly id: string;
  /** Of the file that the declaration stands in. */
  readonly text: string;
}

/** What to add to the declaration of a property, so that its type carries a brand: around that type, or around what it is inferred from. */
export function brandDeclaration(kinds: Kinds, node: Node, brand: Brand): readonly Insertion[] {
  const type = typeOf(kinds, node);
  if (type) return brandedType(type, brand);
  return valuesOf(kinds, node).flatMap((value) => {
    const isShort = node.kind === kinds.ShorthandPropertyAssignment;
    const before = isShort ? `${value.text}: ${HELPER}Value(` : `${HELPER}Value(`;
    return around(value.getStart(), value.end, [before, `, ${brand.id})`]);
  });
}

/** What a declaration says its type is; in JavaScript a comment says it. */
function typeOf(kinds: Kinds, node: Node): Node | undefined {
  const { PropertySignature, PropertyDeclaration, Parameter, GetAccessor, JSDocPropertyTag, JSDocTypeTag } = kinds;
  if (node.kind === JSDocPropertyTag) return node.typeExpression?.type;
  if (node.kind === kinds.SetAccessor) return node.parameters?.[0]?.type;
  if ([PropertySignature, PropertyDeclaration, Parameter, GetAccessor].includes(node.kind) && node.type)
    return node.type;
  const documented = node.kind === kinds.BinaryExpression ? node.parent : node;
  const tags = documented?.jsDoc?.flatMap(({ tags: all }) => all ?? []) ?? [];
  return tags.find(({ kind }) => kind === JSDocTypeTag)?.typeExpression?.type;
}

/** The expressions that the type of a declaration is inferred from. */
function valuesOf(kinds: Kinds, node: Node): readonly Node[] {
  switch (node.kind) {
    case kinds.PropertyDeclaration:
    case kinds.PropertyAssignment:
    case kinds.Parameter:
      return node.initializer ? [node.initializer] : [];
    case kinds.ShorthandPropertyAssignment:
      return node.name ? [node.name] : [];
    case kinds.BinaryExpression:
      return node.right ? [node.right] : [];
    case kinds.GetAccessor:
      return node.body ? returnedBy(kinds, node.body) : [];
    default:
      return [];
  }
}

/** What a body returns, functions within it left out. */
function returnedBy(kinds: Kinds, body: Node): readonly Node[] {
  const returned: Node[] = [];
  const open = [body];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === kinds.ReturnStatement && node.expression) returned.push(node.expression);
    node.forEachChild((child) => {
      if (!child.body) open.push(child);
      return undefined;
    });
  }
  return returned;
}

/** JSDoc writes `string=` for what may be left out: that is no part of the type. */
function brandedType(type: Node, { id, text }: Brand): readonly Insertion[] {
  const end = text[type.end - 1] === "=" ? type.end - 1 : type.end;
  return around(type.getStart(), end, [`${HELPER}<`, `, ${id}, "list">`]);
}

function around(start: number, end: number, [before, after]: readonly [string, string]): readonly Insertion[] {
  return [
    { at: start, text: before },
    { at: end, text: after },
  ];
}
