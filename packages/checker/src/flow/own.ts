import { dirname, resolve } from "node:path";
import type { Engine } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import { isDeclarations } from "../engine/own-files.ts";
import { declarationOf, moduleOf } from "../functions/lexical.ts";
import { BUILT_IN } from "./passing.ts";
import { isCode } from "./results.ts";

/** A function, class or variable of the project, and the file it stands in. */
export interface OwnCode {
  readonly path: string;
  readonly code: Node;
}

/** What names of a file stand for, as far as the project itself has it; null for anything else. */
export interface Own {
  /** The function that a call runs, or the constructor of what is made. */
  readonly functionOf: (call: Node) => OwnCode | null;
  readonly classOf: (name: Node) => OwnCode | null;
  /** What a name is imported from: a function, a class or a variable. */
  readonly imported: (name: Node) => OwnCode | null;
}

/**
 * By scope where that tells, and by the compiler elsewhere. `brought`: what is imported, by module and name, which mean the same
 * in every file of a project.
 */
export function createOwn(engine: Engine, path: string, brought: Map<string, OwnCode | null>): Own {
  const { kinds } = engine;
  const declared = remembered((name: Node) => declaredIn(engine, name));
  const imported = remembered((declaration: Node): OwnCode | null => {
    const { name } = declaration;
    const from = moduleOf(kinds, declaration) ?? "";
    if (!name) return null;
    const module = from.startsWith(".") ? resolve(dirname(path), from) : from;
    const key = `${module}#${declaration.kind === kinds.ImportClause ? "default" : (declaration.propertyName ?? name).text}`;
    const found = brought.has(key) ? brought.get(key)! : declared(name);
    brought.set(key, found);
    return found;
  });
  const standsFor = (name: Node, isMember: boolean): OwnCode | null => {
    if (isMember) return BUILT_IN.has(name.text ?? "") && !isOfClass(name) ? null : declared(name);
    const declaration = declarationOf(kinds, name);
    if (!declaration) return null;
    return moduleOf(kinds, declaration) === null ? { path, code: declaration } : imported(declaration);
  };
  const classOf = (name: Node): OwnCode | null => {
    const found = name.kind === kinds.Identifier ? standsFor(name, false) : null;
    return found && isClass(kinds, found.code) ? found : null;
  };
  /** `toJSON` of `Letters.toJSON(user)`, where `Letters` is a class of the project: no text or list has that one. */
  const isOfClass = ({ parent }: Node): boolean => {
    const object = parent?.kind === kinds.PropertyAccessExpression ? parent.expression : undefined;
    return object !== undefined && /^[A-Z]/.test(object.text ?? "") && classOf(object) !== null;
  };
  const functionOf = (call: Node): OwnCode | null => {
    const name = calleeName(kinds, call);
    const found = name && standsFor(name, name !== call.expression);
    const code = found && codeOf(kinds, found.code, call.kind === kinds.NewExpression);
    if (code) return { path: found.path, code };
    // Of several signatures the scope tells the first, and the compiler all.
    const isSignature = found?.code.kind === kinds.FunctionDeclaration && name !== null;
    const signed = isSignature ? declared(name) : null;
    const body = signed && codeOf(kinds, signed.code, false);
    return body ? { path: signed.path, code: body } : null;
  };
  return {
    functionOf: remembered(functionOf),
    classOf,
    imported: (name) => {
      const declaration = declarationOf(kinds, name);
      return declaration && moduleOf(kinds, declaration) !== null ? imported(declaration) : null;
    },
  };
}

/** Has all names asked at once that `functionOf` would ask one by one. */
export function foreseeFunctions(engine: Engine, calls: readonly Node[]): void {
  const members = calls.flatMap((call) => {
    const name = calleeName(engine.kinds, call);
    return name && name !== call.expression && !BUILT_IN.has(name.text ?? "") ? [name] : [];
  });
  if (members.length > 1) engine.symbols(members);
}

export function isClass(kinds: Kinds, { kind }: Node): boolean {
  return kind === kinds.ClassDeclaration || kind === kinds.ClassExpression;
}

/** The function that a declaration gives: itself, what a variable or property is set to, or what makes objects of a class. */
function codeOf(kinds: Kinds, declaration: Node, isMade: boolean): Node | null {
  if (isMade) {
    if (!isClass(kinds, declaration)) return null;
    return declaration.members?.find(({ kind, body }) => kind === kinds.Constructor && body) ?? null;
  }
  if (isCode(kinds, declaration)) return declaration.body ? declaration : null;
  const { initializer } = declaration;
  return initializer && isCode(kinds, initializer) ? initializer : null;
}

function calleeName(kinds: Kinds, { expression: callee }: Node): Node | null {
  const name = callee?.kind === kinds.PropertyAccessExpression ? callee.name : callee;
  return name?.kind === kinds.Identifier || name?.kind === kinds.PrivateIdentifier ? name : null;
}

function declaredIn(engine: Engine, name: Node): OwnCode | null {
  const [symbol] = engine.symbols([name]);
  const keys = symbol ? engine.declKeys(symbol) : [];
  // To look at a declaration fetches the tree of its file: those of packages have no code.
  if (!symbol || keys.length === 0 || keys.some((key) => /\/node_modules\/|^bundled:|\.d\.[cm]?ts#/.test(key)))
    return null;
  const { kinds } = engine;
  const all = engine.declarations(symbol).filter(({ path }) => !isDeclarations(path));
  const isWhole = ({ node }: { node: Node }): boolean =>
    isClass(kinds, node) || node.kind === kinds.VariableDeclaration || codeOf(kinds, node, false) !== null;
  const found = all.find(isWhole);
  return found ? { path: found.path, code: found.node } : null;
}

function remembered<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before!;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
