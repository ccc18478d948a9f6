import { InternalError } from "@candor/model";
import { type Expression, type Node as AstNode, SyntaxKind } from "typescript/unstable/ast";
import {
  isStringLiteralType,
  isUnionType,
  ObjectFlags,
  type Project,
  type Symbol as AstSymbol,
  SymbolFlags,
  type Type as AstType,
  TypeFlags,
  type TypeReference,
} from "typescript/unstable/sync";
import type { Declaration, Engine, Shape, Sym, Type } from "./engine.ts";
import type { Node } from "./node.ts";
import { createBases } from "./ts7-bases.ts";
import { constraintsOf, keyOwnerOf } from "./ts7-keys.ts";

type Checker = Project["checker"];

/** The engine over TypeScript 7: every question is a message to another process, so each is asked once and in batches. */
export function ts7Engine(project: Project, ownFiles: readonly string[], spot: Engine["spot"]): Engine {
  const { checker, program } = project;
  const apparent = remember((type: AstType) => apparentOf(checker, type));
  const described = remember((type: AstType) => describe(checker, present(checker, type)));
  const listed = remember((type: AstType) => checker.getPropertiesOfType(apparent(type)).map(named));
  const bases = createBases(project);
  return {
    kinds: SyntaxKind,
    spot,
    files: once(() => program.getSourceFileNames()),
    ownFiles: () => ownFiles,
    tree: (path) => program.getSourceFile(path) ?? null,
    symbols: (nodes) => symbolsAt(checker, nodes),
    types: (nodes) => typesAt(checker, nodes),
    typesOfSymbols: (symbols) =>
      symbols.length === 0
        ? []
        : checker.getTypeOfSymbol(symbols.map(original)).map((type) => type ?? checker.getAnyType()),
    contextualTypes: (literals) =>
      literals.map((literal) => checker.getContextualType(own(literal, isExpression)) ?? null),
    constraints: (call) => constraintsOf(project, own(call, isNode)),
    keyOwners: (args) => args.map((argument) => keyOwnerOf(project, own(argument, isNode))),
    propertyOf: (type, name) => checker.getPropertyOfType(apparent(own(type, isType)), name) ?? null,
    properties: (type) => listed(own(type, isType)),
    declKeys: (symbol) => keysOf(original(symbol)),
    declarations: (symbol) => declarationsOf(project, original(symbol)),
    bases: (symbol) => bases(original(symbol)),
    describe: (type) => described(own(type, isType)),
  };
}

/** File and number of the node of each declaration behind `symbol`. */
function keysOf({ declarations }: AstSymbol): readonly string[] {
  return [...new Set(declarations.map(({ path, index }) => `${path}#${index}`))];
}

function declarationsOf(project: Project, { declarations }: AstSymbol): readonly Declaration[] {
  return declarations.flatMap((handle) => {
    const node = handle.resolve(project);
    return node ? [{ path: node.getSourceFile().fileName, node }] : [];
  });
}

function symbolsAt(checker: Checker, nodes: readonly Node[]): readonly (Sym | null)[] {
  if (nodes.length === 0) return [];
  return checker.getSymbolAtLocation(nodes.map((node) => own(node, isNode))).map((symbol) => {
    if (!symbol) return null;
    return symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  });
}

function typesAt(checker: Checker, nodes: readonly Node[]): readonly Type[] {
  if (nodes.length === 0) return [];
  const types = checker.getTypeAtLocation(nodes.map((node) => own(node, isNode)));
  return types.map((type) => type ?? checker.getAnyType());
}

/** Only what may be nothing, or stands for another type, has to be asked about. */
const MAY_BE_NOTHING = TypeFlags.Union | TypeFlags.Null | TypeFlags.Undefined;
const STANDS_FOR_ANOTHER =
  TypeFlags.TypeParameter |
  TypeFlags.IndexedAccess |
  TypeFlags.Conditional |
  TypeFlags.Substitution |
  TypeFlags.Index |
  TypeFlags.Intersection;

function present(checker: Checker, type: AstType): AstType {
  if (!(type.flags & (MAY_BE_NOTHING | STANDS_FOR_ANOTHER))) return type;
  return checker.getNonNullableType(type) ?? type;
}

function apparentOf(checker: Checker, type: AstType): AstType {
  if (type.flags & TypeFlags.Object) return type;
  const some = present(checker, type);
  return checker.getApparentType(some) ?? some;
}

/** The parts that cost a message are asked for when they are looked at. */
function describe(checker: Checker, given: AstType): Shape {
  const type = given.flags & STANDS_FOR_ANOTHER ? (checker.getBaseConstraintOfType(given) ?? given) : given;
  const isList = once(() => isListType(checker, type));
  const parts = once(() => (isUnionType(type) ? type.getTypes() : [type]));
  const indexed = once(() => !isList() && hasStringIndex(checker, type));
  const anyText = once(() => checker.isTypeAssignableTo(checker.getStringType(), type));
  const elements = once(() => (isList() ? checker.getTypeArguments(type as TypeReference) : []));
  return {
    any: (type.flags & (TypeFlags.Any | TypeFlags.Never)) !== 0,
    get indexed() {
      return indexed();
    },
    get literals() {
      return literalsOf(parts());
    },
    get anyText() {
      return anyText();
    },
    get elements() {
      return elements();
    },
    get literal() {
      return parts().some(isLiteral);
    },
    primitive: (type.flags & PRIMITIVE) !== 0,
    named: (flagsOf(type) & (ObjectFlags.ClassOrInterface | ObjectFlags.Reference)) !== 0,
    composed: (type.flags & TypeFlags.UnionOrIntersection) !== 0,
    get parts() {
      return parts();
    },
  };
}

function isListType(checker: Checker, type: AstType): boolean {
  if (!(type.flags & TypeFlags.Object) || !(flagsOf(type) & (ObjectFlags.Reference | ObjectFlags.Tuple))) return false;
  return checker.isArrayType(type) || checker.isTupleType(type);
}

function hasStringIndex(checker: Checker, type: AstType): boolean {
  if (!(type.flags & (TypeFlags.Object | TypeFlags.Intersection | TypeFlags.Union))) return false;
  return checker.getIndexInfosOfType(type).some(({ keyType }) => (keyType.flags & TypeFlags.String) !== 0);
}

const PRIMITIVE =
  TypeFlags.String |
  TypeFlags.Number |
  TypeFlags.BigInt |
  TypeFlags.Boolean |
  TypeFlags.StringLiteral |
  TypeFlags.NumberLiteral |
  TypeFlags.BigIntLiteral |
  TypeFlags.BooleanLiteral |
  TypeFlags.EnumLiteral |
  TypeFlags.ESSymbol |
  TypeFlags.UniqueESSymbol |
  TypeFlags.TemplateLiteral |
  TypeFlags.Null |
  TypeFlags.Undefined |
  TypeFlags.Void |
  TypeFlags.Unknown;

function isLiteral(type: AstType): boolean {
  return (flagsOf(type) & ObjectFlags.ObjectLiteral) !== 0;
}

function flagsOf(type: AstType): number {
  return "objectFlags" in type && typeof type.objectFlags === "number" ? type.objectFlags : 0;
}

function literalsOf(parts: readonly AstType[]): readonly string[] | null {
  const literals = parts.filter(isStringLiteralType);
  return literals.length === parts.length && parts.length > 0 ? literals.map(({ value }) => value) : null;
}

/** The compiler spells a unique symbol's property `__@view@123`; `properties` gives it a name that does not change. */
interface Renamed extends Sym {
  readonly original: AstSymbol;
}

function named(symbol: AstSymbol): Sym {
  const key = /^__@(.+)@\d+$/.exec(symbol.name)?.[1];
  if (key === undefined) return symbol;
  const renamed: Renamed = { name: `[${key}]`, original: symbol };
  return renamed;
}

const isRenamed = (symbol: Sym): symbol is Renamed => "original" in symbol;

function original(symbol: Sym): AstSymbol {
  return isRenamed(symbol) ? symbol.original : own(symbol, isSymbol);
}

/** The engine's own form of a handle. Every handle came out of this engine. */
function own<Handle, Own extends Handle>(handle: Handle, is: (handle: Handle) => handle is Own): Own {
  if (is(handle)) return handle;
  throw new InternalError("a handle of another engine");
}

const isNode = (node: Node): node is Node & AstNode => "getSourceFile" in node;
const isExpression = (node: Node): node is Node & Expression => "getSourceFile" in node;
const isType = (type: Type): type is Type & AstType => "getSymbol" in type;
const isSymbol = (symbol: Sym): symbol is Sym & AstSymbol => "escapedName" in symbol;

function once<Answer>(ask: () => Answer): () => Answer {
  let answer: { readonly value: Answer } | undefined;
  return () => (answer ??= { value: ask() }).value;
}

function remember<Asked, Answer>(ask: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    if (known.has(asked)) return known.get(asked) as Answer;
    const answer = ask(asked);
    known.set(asked, answer);
    return answer;
  };
}
