import { ts } from "@ts-morph/common";

/** File and offset of each declaration behind `symbol`. */
export function declKeysOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly string[] {
  return [...new Set(declarationsOf(checker, symbol).map(declKey))];
}

export function declarationsOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Declaration[] {
  return [...new Set([symbol, ...roots(checker, symbol)].flatMap((root) => root.declarations ?? []))];
}

/**
 * The symbols that a property of a union, an intersection or a mapped type was made from; not those of another name, which
 * TypeScript 7 does not tell: what such a property holds is told by its type.
 */
export function roots(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Symbol[] {
  return checker.getRootSymbols(symbol).filter(({ escapedName }) => escapedName === symbol.escapedName);
}

/** The same-named properties of what the declaring class or interface extends and implements, one step up. */
export function basesOf(checker: ts.TypeChecker, symbol: ts.Symbol): readonly ts.Symbol[] {
  return (symbol.declarations ?? []).flatMap((declaration) => {
    const { parent } = declaration;
    if (!parent || !(ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent))) return [];
    const heritage = (parent.heritageClauses ?? []).flatMap(({ types }) => types);
    return heritage.flatMap((type) => checker.getPropertyOfType(checker.getTypeAtLocation(type), symbol.name) ?? []);
  });
}

function declKey(declaration: ts.Declaration): string {
  return `${declaration.getSourceFile().fileName}#${declaration.pos}`;
}

export function isListType(checker: ts.TypeChecker, type: ts.Type): type is ts.TypeReference {
  return checker.isArrayType(type) || checker.isTupleType(type);
}
