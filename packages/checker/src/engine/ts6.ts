import { ts } from "@ts-morph/common";
import type { Engine, Shape, Sym, Type } from "./engine.ts";
import type { Node } from "./node.ts";
import { basesOf, declKeysOf, roots } from "./ts6-declarations.ts";

/** The engine over TypeScript 6, on the compiler's own nodes. The casts are sound: every handle came out of this engine. */
export function ts6Engine(program: ts.Program, ownFiles: readonly string[]): Engine {
  const checker = program.getTypeChecker();
  const asNode = (node: Node): ts.Node => node as ts.Node;
  const apparent = (type: Type): ts.Type => checker.getApparentType(checker.getNonNullableType(type as ts.Type));
  return {
    kinds: ts.SyntaxKind,
    ownFiles: () => ownFiles,
    tree: (path) => program.getSourceFile(path) ?? null,
    symbols: (nodes) => nodes.map((node) => symbolAt(checker, asNode(node))),
    types: (nodes) => nodes.map((node) => checker.getTypeAtLocation(asNode(node))),
    typesOfSymbols: (symbols) => symbols.map((symbol) => checker.getTypeOfSymbol(original(symbol))),
    contextualTypes: (literals) =>
      literals.map((literal) => checker.getContextualType(literal as ts.Expression) ?? null),
    propertyOf: (type, name) => checker.getPropertyOfType(apparent(type), name) ?? null,
    properties: (type) => checker.getPropertiesOfType(apparent(type)).map(named),
    declKeys: (symbol) => declKeysOf(checker, original(symbol)),
    bases: (symbol) => roots(checker, original(symbol)).flatMap((root) => basesOf(checker, root)),
    describe: (type) => describe(checker, checker.getNonNullableType(type as ts.Type)),
  };
}

function symbolAt(checker: ts.TypeChecker, node: ts.Node): Sym | null {
  const symbol = checker.getSymbolAtLocation(node);
  if (!symbol) return null;
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The compiler spells a unique symbol's property `__@view@123`; `properties` gives it a name that does not change. */
interface Renamed extends Sym {
  readonly original: ts.Symbol;
}

function named(symbol: ts.Symbol): Sym {
  const key = /^__@(.+)@\d+$/.exec(symbol.name)?.[1];
  if (key === undefined) return symbol;
  const renamed: Renamed = { name: `[${key}]`, original: symbol };
  return renamed;
}

function original(symbol: Sym): ts.Symbol {
  return "original" in symbol ? (symbol as Renamed).original : (symbol as ts.Symbol);
}

function describe(checker: ts.TypeChecker, given: ts.Type): Shape {
  const type = checker.getBaseConstraintOfType(given) ?? given;
  const isList = checker.isArrayType(type) || checker.isTupleType(type);
  return {
    any: (type.flags & ts.TypeFlags.Any) !== 0,
    indexed: !isList && checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined,
    literals: literalsOf(type),
    elements: isList ? checker.getTypeArguments(type as ts.TypeReference) : [],
  };
}

function literalsOf(type: ts.Type): readonly string[] | null {
  const parts = type.isUnion() ? type.types : [type];
  const literals = parts.filter((part) => part.isStringLiteral());
  return literals.length === parts.length && parts.length > 0 ? literals.map(({ value }) => value) : null;
}
