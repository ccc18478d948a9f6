import type { Kinds, Node } from "./node.ts";

/** A symbol of the engine; a handle that only the engine looks into. `[view]` names a property under a unique symbol `view`. */
export interface Sym {
  readonly name: string;
}

/** A type of the engine; a handle, equal to itself alone. */
export interface Type {
  readonly flags: number;
}

/** What declares something: `email: string` in a file of the user's or of a package. */
export interface Declaration {
  readonly path: string;
  readonly node: Node;
}

/** What a type is, as far as Candor asks. */
export interface Shape {
  /** `any`, a name that could not be resolved, or `never`, as two views put together may be. */
  readonly any: boolean;
  /** Properties that are not declared have a type: a string index signature. */
  readonly indexed: boolean;
  /** The strings that it consists of, sorted; null where it holds anything else. */
  readonly literals: readonly string[] | null;
  /** Any string is one of its values. */
  readonly anyText: boolean;
  /** Of an array or tuple: the types of its elements. */
  readonly elements: readonly Type[];
  /** What an object literal gives: with a spread in it, its properties come from several objects. */
  readonly literal: boolean;
  /** A text, number or the like: it has no properties of the user's. */
  readonly primitive: boolean;
  /** A class or interface, which others name. */
  readonly named: boolean;
  /** Put together with `|` or `&`. */
  readonly composed: boolean;
  /** Of a union its parts, else the type itself. */
  readonly parts: readonly Type[];
}

/**
 * A project that was opened: what Candor asks of a compiler, and nothing else, so that another compiler can answer.
 * Questions come in batches, because one of the engines is another process.
 */
export interface Engine {
  readonly kinds: Kinds;
  /** Where a range of a tree's text stands in the file on disk, which may say less than what the compiler was given. */
  spot(path: string, start: number, end: number): Spot;
  /** Every file of the program, those of packages and of the language too. */
  files(): readonly string[];
  /** The files of the project that are to be checked: absolute paths with forward slashes, sorted. */
  ownFiles(): readonly string[];
  /** The tree of any file of the program, one of a dependency too; null where the program does not know it. */
  tree(path: string): Node | null;
  /** What a name stands for, through imports and re-exports. */
  symbols(nodes: readonly Node[]): readonly (Sym | null)[];
  /** Of an expression, a pattern that takes apart (what is taken apart), or the name of a declaration (what it declares). */
  types(nodes: readonly Node[]): readonly Type[];
  typesOfSymbols(symbols: readonly Sym[]): readonly Type[];
  /** What a function gives back; null where a type is none, or has several signatures. */
  returned(type: Type): Type | null;
  /** What an object literal is expected to be, where it stands. */
  contextualTypes(literals: readonly Node[]): readonly (Type | null)[];
  /** What the type parameters of the function that is called have to be, as it declares them. */
  constraints(call: Node): readonly Type[];
  /** Whose keys each argument is one of, by how the function that is called declares it; null where it is no key. */
  keyOwners(args: readonly Node[]): readonly (Type | null)[];
  /** `null` and `undefined` are left out of the type, and a type parameter stands for its constraint. */
  propertyOf(type: Type, name: string): Sym | null;
  properties(type: Type): readonly Sym[];
  /** Whether a property is a method: what it has for a value is a function, which holds nothing. */
  isMethod(symbol: Sym): boolean;
  /** Where a property is declared, also through mapped types and unions, but for those that give it another name. Equal keys are the same declaration, in any program. */
  declKeys(symbol: Sym): readonly string[];
  /** Where a property is declared, and the declarations themselves. */
  declarations(symbol: Sym): readonly Declaration[];
  /** The properties that this one implements or overrides: of the interfaces and classes its class names. */
  bases(symbol: Sym): readonly Sym[];
  describe(type: Type): Shape;
}

/** A range of a file of code; `path` is absolute, with forward slashes. Offsets count UTF-16 code units, the end is exclusive. */
export interface Spot {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Text to put into a file before the compiler reads it: lines stay lines, and nothing that stands there goes. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Insertions by file: absolute path with forward slashes, sorted by where they stand. */
export type Overlay = ReadonlyMap<string, readonly Insertion[]>;

/** A compiler that runs: it opens projects until it is closed. */
export interface Compiler {
  readonly name: "ts6" | "ts7";
  /**
   * Opens the project of a tsconfig file that exists. Nothing of the project is run: no plugin, no emit. What it imports of
   * the projects `beside` it is read as they have it in source, whether it was built or not.
   */
  open(tsconfig: string, scope: Scope, beside: readonly string[]): Opened;
  /** The projects that were opened, by tsconfig, as they are with the insertions. What was asked before is not asked again. */
  overlaid(overlay: Overlay): ReadonlyMap<string, Engine>;
  /**
   * The projects, with the insertions of before, where these files have another text now (absolute paths with forward slashes).
   * Null where the compiler cannot do that, where one of the files has insertions, or no longer parses.
   */
  edited(changed: readonly string[]): ReadonlyMap<string, Engine> | null;
  /**
   * Takes in that files have another text now (absolute paths with forward slashes): all is opened again then, without insertions,
   * and what did not change is not read again. False where the compiler cannot do that.
   */
  renew(changed: readonly string[]): boolean;
  /** Every path that was asked for so far, whether there is a file or not; absolute, with forward slashes. */
  asked(): ReadonlySet<string>;
  /** Whether an error says that the compiler itself broke down, and nothing of the project or of Candor. */
  hasDied(error: unknown): boolean;
  close(): void;
}

/** The compiler does not take an option of the project: another may. */
export class Refused extends Error {
  readonly tsconfig: string;

  constructor(message: string, tsconfig: string) {
    super(message);
    this.tsconfig = tsconfig;
  }
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
  /** Files that the tsconfig names or includes; all others of the program are there because one of these imports them. */
  readonly roots: readonly string[];
  /** Folders and files in which its options have imports looked for. */
  readonly lookedIn: readonly string[];
  /** Files of `roots` that could not be read. */
  readonly unread: readonly string[];
  /** Files that `isSkipped` left out, and those of the project that lie outside the folder that is checked. */
  readonly skipped: readonly string[];
}

/** What opening a project gives that has nothing to check. */
export const NOTHING: Opened = {
  engine: null,
  faults: [],
  unresolved: [],
  imports: 0,
  roots: [],
  lookedIn: [],
  unread: [],
  skipped: [],
};

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
