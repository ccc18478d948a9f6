import { type Node, SyntaxKind, type TypeNode } from "typescript/unstable/ast";
import {
  isCallExpression,
  isIntersectionTypeNode,
  isParameterDeclaration,
  isTypeOperatorNode,
  isTypeParameterDeclaration,
  isTypeReferenceNode,
} from "typescript/unstable/ast/is";
import { type Project, type Type, TypeFlags } from "typescript/unstable/sync";

/**
 * Whose key an argument is, where the function declares its parameter as `keyof X` or as a type parameter that extends
 * that: the type of `X`, or of the argument that `X` is inferred from. Null for any other, and where nothing is returned.
 */
export function keyOwnerOf(project: Project, argument: Node): Type | null {
  const { checker } = project;
  const call = argument.parent;
  if (!isCallExpression(call)) return null;
  const signature = checker.getResolvedSignature(call);
  const declaration = signature?.declaration?.resolve(project);
  const parameters = parametersOf(declaration);
  const position = call.arguments.indexOf(argument as (typeof call.arguments)[number]);
  const owner = keyOf(project, parameters[position]?.type);
  if (!signature || !owner || (checker.getReturnTypeOfSignature(signature)?.flags ?? 0) & TypeFlags.Void) return null;
  const declared = checker.getTypeFromTypeNode(owner);
  if (!declared) return null;
  if (!(declared.flags & TypeFlags.TypeParameter)) return declared;
  const from = parameters.map(({ type }, index) => inferred(project, declared, type, call.arguments[index]));
  return from.find((type) => type !== null) ?? null;
}

/** What the type parameters of the function that is called have to be, as it declares them. */
export function constraintsOf({ checker }: Project, call: Node): readonly Type[] {
  if (!isCallExpression(call)) return [];
  const signature = checker.getResolvedSignature(call);
  const parameters = (signature?.getTarget() ?? signature)?.getTypeParameters() ?? [];
  return parameters.flatMap((parameter) => checker.getConstraintOfTypeParameter(parameter) ?? []);
}

function parametersOf(declaration: Node | undefined): readonly { readonly type?: TypeNode }[] {
  const parameters: { readonly type?: TypeNode }[] = [];
  declaration?.forEachChild((child) => {
    if (isParameterDeclaration(child)) parameters.push(child);
    return undefined;
  });
  return parameters;
}

/** The `X` of `keyof X`, of `keyof X & string`, or of a type parameter that extends one. */
function keyOf(project: Project, node: TypeNode | undefined): TypeNode | null {
  if (!node) return null;
  if (isTypeOperatorNode(node)) return node.operator === SyntaxKind.KeyOfKeyword ? node.type : null;
  if (isIntersectionTypeNode(node))
    return node.types.map((part) => keyOf(project, part)).find((part) => part !== null) ?? null;
  if (!isTypeReferenceNode(node)) return null;
  const symbol = project.checker.getSymbolAtLocation(node.typeName);
  const declarations = symbol?.declarations.flatMap((handle) => handle.resolve(project) ?? []) ?? [];
  const constraint = declarations.find(isTypeParameterDeclaration)?.constraint;
  // Only one step: a type parameter that extends another leads round in broken code.
  return constraint && !isTypeReferenceNode(constraint) ? keyOf(project, constraint) : null;
}

/** The type of an argument whose parameter is `T`, or of its elements where the parameter is `T[]`. */
function inferred(
  { checker }: Project,
  declared: Type,
  node: TypeNode | undefined,
  argument: Node | undefined,
): Type | null {
  const parameter = node && checker.getTypeFromTypeNode(node);
  if (!parameter || !argument) return null;
  const type = checker.getTypeAtLocation(argument) ?? null;
  if (parameter.id === declared.id) return type;
  if (elementOf(checker, parameter)?.id !== declared.id) return null;
  const present = type && checker.getNonNullableType(type);
  return present ? elementOf(checker, present) : null;
}

function elementOf(checker: Project["checker"], type: Type): Type | null {
  if (!type.isTypeReference() || !(checker.isArrayType(type) || checker.isTupleType(type))) return null;
  return checker.getTypeArguments(type)[0] ?? null;
}
