import { ts } from "@ts-morph/common";
import { InternalError } from "@candor/model";
import type { Engine, Shape, Sym, Type } from "./engine.ts";
import type { Node } from "./node.ts";
import { constraintsOf, keyOwnerOf } from "./ts6-keys.ts";
import { basesOf, declarationsOf, declKeysOf, isListType, roots } from "./ts6-declarations.ts";

/** The engine over TypeScript 6, on the compiler's own nodes. */
export function ts6Engine(program: ts.Program, ownFiles: readonly string[], spot: Engine["spot"]): Engine {
  const checker = program.getTypeChecker();
  const present = (type: Type): ts.Type => checker.getNonNullableType(own(type, isType));
  const apparent = (type: Type): ts.Type => checker.getApparentType(present(type));
  return {
    kinds: ts.SyntaxKind,
    spot,
    files: () => program.getSourceFiles().map(({ fileName }) => fileName),
    ownFiles: () => ownFiles,
    tree: (path) => program.getSourceFile(path) ?? null,
    symbols: (nodes) => nodes.map((node) => symbolAt(checker, own(node, isNode))),
    types: (nodes) => nodes.map((node) => typeAt(checker, own(node, isNode))),
    typesOfSymbols: (symbols) => symbols.map((symbol) => checker.getTypeOfSymbol(original(symbol))),
    returned: (type) => {
      const [signature, ...others] = present(type).getCallSignatures();
      return signature && others.length === 0 ? signature.getReturnType() : null;
    },
    contextualTypes: (literals) => literals.map((literal) => contextOf(checker, own(literal, isNode))),
    constraints: (call) => constraintsOf(checker, own(call, isNode)),
    keyOwners: (args) => args.map((argument) => keyOwnerOf(checker, own(argument, isNode))),
    propertyOf: (type, name) => checker.getPropertyOfType(apparent(type), name) ?? null,
    properties: (type) => checker.getPropertiesOfType(apparent(type)).map(named),
    isMethod: (symbol) => (original(symbol).flags & ts.SymbolFlags.Method) !== 0,
    declKeys: (symbol) => declKeysOf(checker, original(symbol)),
    declarations: (symbol) =>
      declarationsOf(checker, original(symbol)).map((node) => ({ path: node.getSourceFile().fileName, node })),
    bases: (symbol) => roots(checker, original(symbol)).flatMap((root) => basesOf(checker, root)),
    describe: (type) => describe(checker, present(type)),
  };
}

/** What the compiler cannot follow to its end, as its recursion runs out of stack, it does not know: `any`. */
function typeAt(checker: ts.TypeChecker, node: ts.Node): ts.Type {
  try {
    return checker.getTypeAtLocation(node);
  } catch (error) {
    if (error instanceof RangeError) return checker.getAnyType();
    throw error;
  }
}

/** The engine's own form of a handle. Every handle came out of this engine. */
function own<Handle, Own extends Handle>(handle: Handle, is: (handle: Handle) => handle is Own): Own {
  if (is(handle)) return handle;
  throw new InternalError("a handle of another engine");
}

const isNode = (node: Node): node is ts.Node => "getSourceFile" in node;
const isType = (type: Type): type is ts.Type => "getFlags" in type;
const isSymbol = (symbol: Sym): symbol is ts.Symbol => "getFlags" in symbol;

function contextOf(checker: ts.TypeChecker, literal: ts.Node): Type | null {
  return ts.isObjectLiteralExpression(literal) ? (checker.getContextualType(literal) ?? null) : null;
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

const isRenamed = (symbol: Sym): symbol is Renamed => "original" in symbol;

function named(symbol: ts.Symbol): Sym {
  const key = /^__@(.+)@\d+$/.exec(symbol.name)?.[1];
  if (key === undefined) return symbol;
  const renamed: Renamed = { name: `[${key}]`, original: symbol };
  return renamed;
}

function original(symbol: Sym): ts.Symbol {
  return isRenamed(symbol) ? symbol.original : own(symbol, isSymbol);
}

function describe(checker: ts.TypeChecker, given: ts.Type): Shape {
  const type = checker.getBaseConstraintOfType(given) ?? given;
  const isList = isListType(checker, type);
  return {
    any: (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) !== 0,
    indexed: !isList && checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined,
    literals: literalsOf(type),
    anyText: checker.isTypeAssignableTo(checker.getStringType(), type),
    elements: isList ? checker.getTypeArguments(type) : [],
    literal: (type.isUnion() ? type.types : [type]).some(isLiteral),
    primitive: (type.flags & PRIMITIVE) !== 0,
    named: type.isClassOrInterface() || isReferenceToNamed(type),
    composed: type.isUnionOrIntersection(),
    parts: type.isUnion() ? type.types : [type],
  };
}

/** Types without a name need not have a symbol, whatever the declaration of the compiler says. */
function isLiteral(type: ts.Type): boolean {
  const symbol: ts.Symbol | undefined = type.symbol;
  return symbol !== undefined && (symbol.flags & ts.SymbolFlags.ObjectLiteral) !== 0;
}

const { TypeFlags } = ts;
const PRIMITIVE =
  TypeFlags.StringLike |
  TypeFlags.NumberLike |
  TypeFlags.BigIntLike |
  TypeFlags.BooleanLike |
  TypeFlags.EnumLike |
  TypeFlags.ESSymbolLike |
  TypeFlags.VoidLike |
  TypeFlags.Null |
  TypeFlags.Unknown;

/** `Page<User>` of `interface Page<T>`. */
function isReferenceToNamed(type: ts.Type): boolean {
  const flags = "objectFlags" in type ? (type as ts.ObjectType).objectFlags : 0;
  return (flags & ts.ObjectFlags.Reference) !== 0;
}

function literalsOf(type: ts.Type): readonly string[] | null {
  const parts = type.isUnion() ? type.types : [type];
  const literals = parts.filter((part) => part.isStringLiteral());
  return literals.length === parts.length && parts.length > 0 ? literals.map(({ value }) => value).toSorted() : null;
}
