/** What the stages of the checker hand on to each other. */
import type { Diagnostic, Place } from "@candor/model";
import type { Declaration, Engine, Spot } from "./engine/engine.ts";
import type { Node } from "./engine/node.ts";
import type { SkipReason } from "./types.ts";

/** Paths and texts of a run. */
export interface Files {
  /** The folder that is checked: absolute, links followed, forward slashes. */
  readonly root: string;
  /** The path that findings name. */
  readonly show: (path: string) => string;
  /** Empty where there is no such file. */
  readonly textOf: (path: string) => string;
  /** The file behind links, as package managers make them and the compiler names it. */
  readonly realPath: (path: string) => string;
  /** The paths that `textOf` was asked for, and those of them that could not be read. */
  readonly asked: () => ReadonlySet<string>;
  readonly unread: ReadonlySet<string>;
}

/** What the types of expressions say of the data that their values hold. */
export interface ItemsOf {
  /** The data items that a value of the expression's type holds at the end of the way, itself or in what it consists of. */
  readonly of: (expression: Node, way: readonly string[]) => readonly string[];
  /** Has the types asked at once that `of` would ask one by one. */
  readonly foresee: (expressions: readonly Node[]) => void;
}

/** The config's text, for findings about what it says. */
export interface ConfigSource {
  readonly file: string;
  readonly text: string;
  /** Where a string of the config stands; the start of the config where it cannot be found. */
  readonly placeOf: (written: string) => Place;
}

export type { Spot };

/** A file of a Prisma schema, as far as it says what is personal. */
export interface PrismaSchema {
  readonly path: string;
  readonly columns: readonly PrismaColumn[];
  /** The folders that the generators of its schema write to: absolute paths with forward slashes. */
  readonly outputs: readonly string[];
  /** Prisma's client is written to where packages are installed, as nothing says otherwise. */
  readonly inPackages: boolean;
  /** `/// @personal` that stands above no column. */
  readonly stray: readonly Spot[];
}

export interface PrismaColumn {
  /** Where its name stands. */
  readonly at: Spot;
  readonly model: string;
  readonly name: string;
  /** As the schema writes it: `String`, `DateTime`, the name of an enum. */
  readonly type: string;
  /** `absent`: Prisma leaves it out of its client. */
  readonly kind: "scalar" | "composite" | "relation" | "absent";
  /** `/// @personal <item>` above it or at its end. */
  readonly tags: readonly (Spot & { readonly ids: readonly string[] })[];
}

/** A project that is checked, with those of its files that no project before it has. */
export interface Project {
  /** Absolute path. */
  readonly tsconfig: string;
  readonly engine: Engine;
  readonly files: readonly string[];
  /** Declarations that are no package's, written by hand or built, and the code from outside the folder that is checked. */
  readonly declarations: readonly string[];
}

/** A file that is not checked: its absolute path, and why not. */
export interface Skipped {
  readonly path: string;
  readonly reason: SkipReason;
}

/** What a stage finds; the conductor turns spots into places, and adds id and severity from the rule. */
export interface Finding extends Pick<Diagnostic, "message" | "help" | "nearest" | "legal"> {
  readonly rule: string;
  readonly at: Spot | Place;
  readonly related?: readonly { readonly message: string; readonly at: Spot | Place }[];
}

/** A `@personal`, `@purpose`, `@custody` or `@system` in a doc comment. */
export interface Tag extends Spot {
  readonly name: "personal" | "purpose" | "custody" | "system";
  /** What stands after it, split at commas. */
  readonly ids: readonly string[];
  /** The declaration or statement that the comment stands before; the file itself for a comment about the file. */
  readonly owner: Node;
  /** What it speaks of: the owner, or the body of a function whose signature it stands above; and where that stands. */
  readonly code: Node;
  readonly covers: Spot;
}

/** Which declared property holds which data items. */
export interface Binding {
  /** Declarations of the property. */
  readonly keys: readonly string[];
  /** The property's name, as code that reads it spells it. */
  readonly name: string;
  /** For messages: `User.email`. */
  readonly label: string;
  /** Data items, sorted; none where the property is declared not to be personal. */
  readonly items: readonly string[];
  /** `query`: naming the property in an object literal looks people up by it (Prisma's `where`). */
  readonly as: "property" | "query";
  /** What declares the property, where that is known. */
  readonly declarations: readonly Declaration[];
  readonly at: Spot | Place;
}

/** A property that looks personal, and that nothing says anything about; where its name stands. */
export interface Unbound extends Spot {
  /** The way to it from what is declared: `Order.customer`. */
  readonly owner: string;
  readonly name: string;
}

/** All bindings of a run, as collecting asks for them. */
export interface Bindings {
  /** Those that hold personal data. */
  readonly all: readonly Binding[];
  /** By declaration. */
  readonly byKey: ReadonlyMap<string, Binding>;
  /** By the brand that its declaration was given (`brand/`). */
  readonly byBrand: ReadonlyMap<string, Binding>;
  /** Names of the properties that hold personal data. */
  readonly names: ReadonlySet<string>;
  /** Names that ask for personal data in a query. */
  readonly queries: ReadonlySet<string>;
  /** Every data item that something is bound to. */
  readonly items: ReadonlySet<string>;
}

/** A comment that says what the code around it is for; `start` to `end` is that code. */
export interface Mark extends Spot {
  /** Empty for `@custody`. */
  readonly purposes: readonly string[];
  readonly custody: boolean;
  /** Marks of the same code are taken together. */
  readonly code: Node;
  /** The comment's tag. */
  readonly tag: Spot;
}

export type StartKind = "route" | "job" | "queue" | "page" | "function" | "module";

/** Where work starts: what a framework calls, or code that nothing in the project calls. */
export interface Start extends Spot {
  readonly kind: StartKind;
  /** For messages: `GET /users`, `sendNews`. */
  readonly label: string;
}

/** What leads to a place in code that says itself for no purpose. */
export interface Reached {
  /** Of the code that leads there, sorted. */
  readonly purposes: readonly string[];
  /** Where the ways begin on which no purpose is said, in the order they stand. */
  readonly starts: readonly Start[];
  /** The ways that lead there, the nearest of them. */
  readonly ways: readonly Way[];
  /** How many more there are. */
  readonly otherWays: number;
}

/** What says what a place in code is for: comments, or a pattern of the config. */
export type Source = { readonly tags: readonly Spot[] } | { readonly pattern: string };

/** A way that leads to a place in code: from where a purpose is said, or from where it begins and none was said. */
export interface Way {
  readonly from: { readonly purposes: readonly string[]; readonly source: Source } | Start;
  /** The functions on it, the one around the place first, and where each is called. */
  readonly calls: readonly { readonly name: string; readonly at: Spot }[];
}

/** A place in code that reads, or may read, bound data. */
export interface Access extends Spot {
  /** Where it stands in the compiler's tree. */
  readonly node: Node;
  readonly engine: Engine;
  /** The property, as written. */
  readonly name: string;
  /** The declaration it was traced to: `User.email`. Empty when it cannot be told. */
  readonly label: string;
  readonly items: readonly string[];
  /** Where the binding stands. */
  readonly bound: readonly (Spot | Place)[];
  /** The purposes of the view it is read from; null for data that came another way. */
  readonly view: readonly string[] | null;
  /** Why it cannot be told whether this is personal data; null where it can. */
  readonly doubt: Doubt | null;
}

/** A record of bound data that is handed on whole, without a property of it being read there. */
export interface Forward extends Spot {
  /** Its last name in the compiler's tree. */
  readonly node: Node;
  readonly engine: Engine;
  /** The name, as written: `user`. */
  readonly name: string;
  /** The types that declare what it holds: `User`; empty for a view. */
  readonly label: string;
  /** None where the type is `any`, so that nobody can tell whether it is a record. */
  readonly items: readonly string[];
  /** The purposes of a view; null for a plain record. */
  readonly view: readonly string[] | null;
  readonly receiver: Receiver;
}

/**
 * What gets a value. `code`: code whose reads are found, or the code around it. `untyped`: a function of the project that takes
 * anything. `package`: a package, whose code is not checked. `unknown`: a call that only running the code resolves.
 */
export type Receiver =
  | { readonly kind: "code" | "untyped" | "package"; readonly name: string }
  | { readonly kind: "unknown"; readonly name: string; readonly why: DynamicWhy; readonly at: Spot };

/**
 * Why nobody can tell which function a call runs: its name is worked out (`handlers[name]()`), it is held as a value (a parameter, a
 * field, an entry of a map), its type is `any`, or it is told by the text of an event.
 */
export type DynamicWhy = "computed" | "value" | "any" | "event";

/** A call of which only running the code tells what it runs; where what is called stands. */
export interface DynamicCall extends Spot {
  readonly name: string;
  readonly why: DynamicWhy;
  /** The personal data that it is handed; none where it may run code that reads personal data. */
  readonly items: readonly string[];
}

export type Doubt = "any" | "indexed" | "computed" | "key";
