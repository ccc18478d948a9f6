import { InternalError } from "@candor/model";
import { type Expression, type Node as AstNode, SyntaxKind } from "typescript/unstable/ast";
import {
  isStringLiteralType,
  isUnionType,
  ObjectFlags,
  type Project,
  SignatureKind,
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
  const text = once(() => checker.getStringType());
  const presentOf = remember((type: AstType) => present(checker, type));
  const apparentTo = remember((type: AstType) => apparentOf(checker, type, presentOf));
  // Every text has the same properties, and code has very many literals.
  const apparent = (type: AstType): AstType => apparentTo(type.flags & TypeFlags.StringLike ? text() : type);
  const listedOf = remember((type: AstType) => checker.getPropertiesOfType(type).map(named));
  const listed = (type: AstType): readonly Sym[] => listedOf(apparent(type));
  const namesOf = remember((type: AstType) => new Map(listedOf(type).map((symbol) => [symbol.name, symbol])));
  const asked = remember((type: AstType) => remember((name: string) => checker.getPropertyOfType(type, name) ?? null));
  // All properties of an object are one message, and most objects are asked for several.
  const propertyOf = (type: AstType, name: string): Sym | null => {
    const isListed = (type.flags & TypeFlags.Object) !== 0 && !EVERYWHERE.has(name);
    return isListed ? (namesOf(type).get(name) ?? null) : asked(type)(name);
  };
  const isList = createIsList(checker);
  const described = remember((type: AstType) => describe(checker, presentOf(type), isList));
  const aliased = remember((symbol: AstSymbol) => checker.getAliasedSymbol(symbol));
  const bases = createBases(project);
  return {
    kinds: SyntaxKind,
    spot,
    files: once(() => program.getSourceFileNames()),
    ownFiles: () => ownFiles,
    tree: (path) => program.getSourceFile(path) ?? null,
    symbols: rememberEach((nodes) => symbolsAt(checker, nodes, aliased)),
    types: (nodes) => typesAt(checker, nodes),
    typesOfSymbols: rememberEach((symbols) =>
      checker.getTypeOfSymbol(symbols.map(original)).map((type) => type ?? checker.getAnyType()),
    ),
    returned: (type) => returnedBy(checker, own(type, isType)),
    contextualTypes: (literals) =>
      literals.map((literal) => checker.getContextualType(own(literal, isExpression)) ?? null),
    constraints: (call) => constraintsOf(project, own(call, isNode)),
    keyOwners: (args) => args.map((argument) => keyOwnerOf(project, own(argument, isNode))),
    propertyOf: (type, name) => propertyOf(apparent(own(type, isType)), name),
    properties: (type) => listed(own(type, isType)),
    isMethod: (symbol) => (original(symbol).flags & SymbolFlags.Method) !== 0,
    declKeys: (symbol) => keysOf(original(symbol)),
    declarations: (symbol) => declarationsOf(project, original(symbol)),
    bases: (symbol) => bases(original(symbol)),
    describe: (type) => described(own(type, isType)),
  };
}

/** What every object and function has, though no list of its properties says so. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  [Object.prototype, Function.prototype].flatMap(Object.getOwnPropertyNames).concat("prototype"),
);

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

function symbolsAt(
  checker: Checker,
  nodes: readonly Node[],
  aliased: (symbol: AstSymbol) => Sym,
): readonly (Sym | null)[] {
  return checker.getSymbolAtLocation(nodes.map((node) => own(node, isNode))).map((symbol) => {
    if (!symbol) return null;
    return symbol.flags & SymbolFlags.Alias ? aliased(symbol) : symbol;
  });
}

function typesAt(checker: Checker, nodes: readonly Node[]): readonly Type[] {
  if (nodes.length === 0) return [];
  const types = checker.getTypeAtLocation(nodes.map((node) => own(node, isNode)));
  return types.map((type) => type ?? checker.getAnyType());
}

function returnedBy(checker: Checker, type: AstType): AstType | null {
  const given = present(checker, type);
  if (!(given.flags & TypeFlags.Object)) return null;
  const [signature, ...others] = checker.getSignaturesOfType(given, SignatureKind.Call);
  return signature && others.length === 0 ? (checker.getReturnTypeOfSignature(signature) ?? null) : null;
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

function apparentOf(checker: Checker, type: AstType, presentOf: (type: AstType) => AstType): AstType {
  const some = presentOf(type);
  if (some.flags & TypeFlags.Object) return some;
  return checker.getApparentType(some) ?? some;
}

/** The parts that cost a message are asked for when they are looked at. */
function describe(checker: Checker, given: AstType, isListType: (type: AstType) => boolean): Shape {
  const type = given.flags & STANDS_FOR_ANOTHER ? (checker.getBaseConstraintOfType(given) ?? given) : given;
  const isList = once(() => isListType(type));
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

/** Whether a type is an array or a tuple, as all are that come of the same generic type. */
function createIsList(checker: Checker): (type: AstType) => boolean {
  const known = new Map<unknown, boolean>();
  return (type) => {
    if (!(type.flags & TypeFlags.Object) || !(flagsOf(type) & (ObjectFlags.Reference | ObjectFlags.Tuple)))
      return false;
    const generic = "target" in type ? type.target : type;
    const before = known.get(generic);
    if (before !== undefined) return before;
    const found = checker.isArrayType(type) || checker.isTupleType(type);
    known.set(generic, found);
    return found;
  };
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
  return literals.length === parts.length && parts.length > 0 ? literals.map(({ value }) => value).toSorted() : null;
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

/** What was asked before is not asked again, and the rest in one batch. */
function rememberEach<Asked, Answer>(
  ask: (all: readonly Asked[]) => readonly Answer[],
): (all: readonly Asked[]) => readonly Answer[] {
  const known = new Map<Asked, Answer>();
  return (all) => {
    const fresh = [...new Set(all)].filter((one) => !known.has(one));
    if (fresh.length > 0) ask(fresh).forEach((answer, index) => known.set(fresh[index] as Asked, answer));
    return all.map((one) => known.get(one) as Answer);
  };
}
