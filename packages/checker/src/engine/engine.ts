import type { Kinds, Node } from "./node.ts";

/** A symbol of the engine; a handle that only the engine looks into. `[view]` names a property under a unique symbol `view`. */
export interface Sym {
  readonly name: string;
}

/** A type of the engine; a handle, equal to itself alone. */
export interface Type {
  readonly symbol?: unknown;
}

/** What a type is, as far as Candor asks. */
export interface Shape {
  /** `any`, a name that could not be resolved, or `never`, as two views put together may be. */
  readonly any: boolean;
  /** Properties that are not declared have a type: a string index signature. */
  readonly indexed: boolean;
  /** The strings that it consists of; null where it holds anything else. */
  readonly literals: readonly string[] | null;
  /** Any string is one of its values. */
  readonly anyText: boolean;
  /** Of an array or tuple: the types of its elements. */
  readonly elements: readonly Type[];
  /** What an object literal gives: with a spread in it, its properties come from several objects. */
  readonly literal: boolean;
}

/**
 * A project that was opened: what Candor asks of a compiler, and nothing else, so that another compiler can answer.
 * Questions come in batches, because one of the engines is another process.
 */
export interface Engine {
  readonly kinds: Kinds;
  /** The files of the project that are to be checked: absolute paths with forward slashes, sorted. */
  ownFiles(): readonly string[];
  /** The tree of any file of the program, one of a dependency too; null where the program does not know it. */
  tree(path: string): Node | null;
  /** What a name stands for, through imports and re-exports. */
  symbols(nodes: readonly Node[]): readonly (Sym | null)[];
  /** Of an expression, a pattern that takes apart (what is taken apart), or the name of a declaration (what it declares). */
  types(nodes: readonly Node[]): readonly Type[];
  typesOfSymbols(symbols: readonly Sym[]): readonly Type[];
  /** What an object literal is expected to be, where it stands. */
  contextualTypes(literals: readonly Node[]): readonly (Type | null)[];
  /** Whose keys each argument is one of, by how the function that is called declares it; null where it is no key. */
  keyOwners(args: readonly Node[]): readonly (Type | null)[];
  /** `null` and `undefined` are left out of the type, and a type parameter stands for its constraint. */
  propertyOf(type: Type, name: string): Sym | null;
  properties(type: Type): readonly Sym[];
  /** Where a property is declared, also through mapped types and unions. Equal keys are the same declaration, in any program. */
  declKeys(symbol: Sym): readonly string[];
  /** The properties that this one implements or overrides: of the interfaces and classes its class names. */
  bases(symbol: Sym): readonly Sym[];
  describe(type: Type): Shape;
}

/** What opening a project gives. */
export interface Opened {
  /** Null where the project cannot be opened at all. */
  readonly engine: Engine | null;
  /** What the compiler says is wrong with the project or the syntax of its files. */
  readonly faults: readonly Fault[];
  /** Imports that lead nowhere, and how many there are in all own files. */
  readonly unresolved: readonly Unresolved[];
  readonly imports: number;
  /** Files that `isSkipped` left out, and those of the project that lie outside the folder that is checked. */
  readonly skipped: readonly string[];
  /** The projects that this one refers to: it may have files of its own beside them. */
  readonly references: readonly string[];
}

export interface Fault {
  /** Absolute path; null where the fault is in no file. */
  readonly path: string | null;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface Unresolved {
  readonly path: string;
  readonly specifier: string;
  readonly start: number;
  readonly end: number;
}

/** Which files of a program are the user's own, and which of these are not checked. */
export interface Scope {
  readonly root: string;
  isSkipped(path: string): boolean;
}
