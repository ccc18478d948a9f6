import { ts } from "@ts-morph/common";
import { isListType } from "./ts6-declarations.ts";

/**
 * Whose key an argument is, where the function declares its parameter as `keyof X` or as a type parameter that extends
 * that: the type of `X`, or of the argument that `X` is inferred from. Null for any other, and where nothing is returned.
 */
export function keyOwnerOf(checker: ts.TypeChecker, argument: ts.Node): ts.Type | null {
  const call = argument.parent;
  if (!ts.isCallExpression(call)) return null;
  const signature = checker.getResolvedSignature(call);
  const parameters = (signature?.declaration?.parameters ?? []).filter(ts.isParameter);
  const position = call.arguments.findIndex((each) => each === argument);
  const owner = keyOf(checker, parameters[position]?.type);
  if (!signature || !owner || signature.getReturnType().flags & ts.TypeFlags.Void) return null;
  const declared = checker.getTypeFromTypeNode(owner);
  if (!(declared.flags & ts.TypeFlags.TypeParameter)) return declared;
  const from = parameters.map(({ type }, index) => inferred(checker, declared, type, call.arguments[index]));
  return from.find((type) => type !== null) ?? null;
}

/** What the type parameters of the function that is called have to be, as it declares them. */
export function constraintsOf(checker: ts.TypeChecker, call: ts.Node): readonly ts.Type[] {
  if (!ts.isCallExpression(call)) return [];
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const parameters = declaration ? (ts.getEffectiveTypeParameterDeclarations(declaration) ?? []) : [];
  return parameters.flatMap((parameter) => checker.getBaseConstraintOfType(checker.getTypeAtLocation(parameter)) ?? []);
}

/** The `X` of `keyof X`, of `keyof X & string`, or of a type parameter that extends one. */
function keyOf(checker: ts.TypeChecker, node: ts.TypeNode | undefined): ts.TypeNode | null {
  if (!node) return null;
  if (ts.isTypeOperatorNode(node)) return node.operator === ts.SyntaxKind.KeyOfKeyword ? node.type : null;
  if (ts.isIntersectionTypeNode(node))
    return node.types.map((part) => keyOf(checker, part)).find((part) => part !== null) ?? null;
  if (!ts.isTypeReferenceNode(node)) return null;
  const declaration = checker.getSymbolAtLocation(node.typeName)?.declarations?.find(ts.isTypeParameterDeclaration);
  const constraint = declaration?.constraint;
  // Only one step: a type parameter that extends another leads round in broken code.
  return constraint && !ts.isTypeReferenceNode(constraint) ? keyOf(checker, constraint) : null;
}

/** The type of an argument whose parameter is `T`, or of its elements where the parameter is `T[]`. */
function inferred(
  checker: ts.TypeChecker,
  declared: ts.Type,
  node: ts.TypeNode | undefined,
  argument: ts.Expression | undefined,
): ts.Type | null {
  if (!node || !argument) return null;
  const parameter = checker.getTypeFromTypeNode(node);
  if (parameter === declared) return checker.getTypeAtLocation(argument);
  if (elementOf(checker, parameter) !== declared) return null;
  return elementOf(checker, checker.getNonNullableType(checker.getTypeAtLocation(argument)));
}

function elementOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | null {
  return isListType(checker, type) ? (checker.getTypeArguments(type)[0] ?? null) : null;
}
