import { descendants, type Kinds, type Node } from "../engine/node.ts";
import type { Files, Project } from "../facts.ts";
import { findClients, type Clients } from "./clients.ts";
import { targetOf } from "./host.ts";
import { declarationOf, moduleOf } from "../functions/lexical.ts";
import { assignedSink, languageSink, WORDS } from "./language-sinks.ts";
import { packageOf } from "../functions/package-of.ts";
import type { Known, Outside, Sink } from "../sink.ts";

/** What may be a sink: the words of what is called, and the package that the first of them comes from. */
export interface Called {
  readonly words: readonly string[];
  /** The module, as it is imported. */
  readonly from: string | null;
  /** What of the module is called, or made what is called. */
  readonly exported: string;
  /** A name of the language or the host, which nothing in the file declares. */
  readonly global: boolean;
  /** The call that made what it is called on: `axios.create({ baseURL })`. */
  readonly made: Node | null;
}

/** What is handed out. */
interface Call {
  readonly values: readonly Node[];
  readonly isNew: boolean;
}

/** What would hand data out, were it called, and is only named: `users.forEach(console.log)`. */
export interface Unused {
  /** What is followed: itself, or the part of a pattern that takes it out. */
  readonly root: Node;
  readonly path: string;
  readonly node: Node;
  /** What it is called by in there: `["log"]` of `const { log } = console`. */
  readonly way: readonly string[];
  readonly called: Called;
}

export interface Sinks {
  readonly sinks: readonly Sink[];
  readonly unused: readonly Unused[];
}

/** The calls and assignments of a project that hand data out, told by where what is called comes from and not by its name. */
export function findSinks(project: Project, known: Known, textOf: Files["textOf"]): Sinks {
  const clients = findClients(project, known, textOf);
  const isHolding = mayHold(clients, known);
  const found = project.files.map((path) => {
    const file = isHolding(textOf(path)) ? project.engine.tree(path) : null;
    return file ? sinksIn(project, path, file, { known, clients }) : { sinks: [], unused: [] };
  });
  return { sinks: found.flatMap(({ sinks }) => sinks), unused: found.flatMap(({ unused }) => unused) };
}

interface About {
  readonly known: Known;
  readonly clients: Clients;
}

/** `user as any`, `const record: unknown = user`; but `as unknown as User` names a type again. */
function isWidened(kinds: Kinds, { kind, type, parent }: Node): boolean {
  if (type?.kind !== kinds.AnyKeyword && type?.kind !== kinds.UnknownKeyword) return false;
  if (kind === kinds.VariableDeclaration) return true;
  const isCast = kind === kinds.AsExpression || kind === kinds.TypeAssertionExpression;
  return isCast && parent?.kind !== kinds.AsExpression && parent?.kind !== kinds.TypeAssertionExpression;
}

/** A text in which one of the words stands that every sink needs. */
function mayHold({ names, packages }: Clients, { globals }: Known): (text: string) => boolean {
  const words = [...WORDS, ...globals.map(lastWord), ...names].map(plain);
  const quoted = [...packages].map((name) => name.replace(/[$^.*+?()[\]{}|\\/]/g, "\\$&"));
  const any = new RegExp(
    `(?<![\\w$])(?:${words.join("|")})(?![\\w$])${quoted.length > 0 ? `|["'](?:${quoted.join("|")})` : ""}`,
  );
  return (text) => any.test(text) || /\bas\s+(?:any|unknown)\b|:\s*(?:any|unknown)\s*=/.test(text);
}

function lastWord(name: string): string {
  return name.split(".").at(-1) ?? "";
}

/** `$` alone stands in every text with a value in it. */
function plain(word: string): string {
  return word === "$" ? "\\$(?=\\.)" : word.replace(/[$]/g, "\\$&");
}

function sinksIn({ engine }: Project, path: string, file: Node, about: About): Sinks {
  const { kinds } = engine;
  const found: Sink[] = [];
  const unused: Unused[] = [];
  const roots = rootsOf(file, about);
  for (const node of descendants(file)) {
    if (node.kind === kinds.CallExpression || node.kind === kinds.NewExpression) {
      const called = node.expression && calledAt(kinds, path, node.expression, about.clients);
      const call = { values: node.arguments ?? [], isNew: node.kind === kinds.NewExpression };
      if (called)
        found.push(...sinksOf(kinds, called, call, about.known).map((sink) => ({ ...sink, engine, path, node })));
    } else if (node.kind === kinds.BinaryExpression && node.left && node.right) {
      const kind = assignedSink(kinds, node, about.known);
      if (kind) found.push({ ...kind, engine, path, node, values: [node.right], outside: null });
    } else if (isWidened(kinds, node)) {
      const value = node.initializer ?? node.expression;
      if (value) found.push({ kind: "widened", label: "", engine, path, node, values: [value], outside: null });
    } else if (isValue(kinds, node) && roots.has(rootOf(kinds, node))) {
      unused.push(...unusedAt(kinds, path, node, about));
    }
  }
  return { sinks: found, unused };
}

function unusedAt(kinds: Kinds, path: string, node: Node, { known, clients }: About): readonly Unused[] {
  const called = calledAt(kinds, path, node, clients);
  if (!called) return [];
  const isSink = (one: Called): boolean => sinksOf(kinds, one, { values: [], isNew: false }, known).length > 0;
  const pattern = node.parent?.kind === kinds.VariableDeclaration ? node.parent.name : undefined;
  if (pattern?.kind !== kinds.ObjectBindingPattern) {
    const isClient = node.kind === kinds.Identifier && called.made !== null;
    return !isClient && isSink(called) ? [{ root: node, path, node, way: [], called }] : [];
  }
  return (pattern.elements ?? []).flatMap((root): readonly Unused[] => {
    const name = (root.propertyName ?? root.name)?.text ?? "";
    const one = { ...called, words: [...called.words, name] };
    return isSink(one) ? [{ root, path, node, way: [name], called: one }] : [];
  });
}

/** The names that what hands data out may begin with in a file: no other name that is handed on is looked into. */
function rootsOf({ statements = [] }: Node, { known, clients }: About): ReadonlySet<string> {
  const imported = statements
    .filter(({ moduleSpecifier }) => clients.packages.has(moduleSpecifier?.text ?? ""))
    .flatMap(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      return [importClause?.name, bindings?.name, ...(bindings?.elements ?? []).map(({ name }) => name)];
    });
  const globals = known.globals.map((name) => name.split(".")[0] ?? "");
  return new Set([
    "this",
    "window",
    "globalThis",
    ...globals,
    ...clients.names,
    ...imported.flatMap((name) => name?.text ?? []),
  ]);
}

function rootOf(kinds: Kinds, node: Node): string {
  let at = node;
  while (at.kind === kinds.PropertyAccessExpression && at.expression) at = at.expression;
  return at.kind === kinds.ThisKeyword ? "this" : (at.text ?? "");
}

/** A name or a property that is handed on or kept, not called. */
function isValue(kinds: Kinds, node: Node): boolean {
  const { parent } = node;
  if (!parent || (node.kind !== kinds.PropertyAccessExpression && node.kind !== kinds.Identifier)) return false;
  switch (parent.kind) {
    case kinds.CallExpression:
    case kinds.NewExpression:
      return parent.expression !== node;
    case kinds.VariableDeclaration:
    case kinds.PropertyDeclaration:
    case kinds.PropertyAssignment:
      return parent.initializer === node;
    case kinds.BinaryExpression:
      return parent.right === node;
    case kinds.ArrowFunction:
      return parent.body === node;
    case kinds.ShorthandPropertyAssignment:
    case kinds.ConditionalExpression:
    case kinds.ReturnStatement:
    case kinds.ArrayLiteralExpression:
      return true;
    default:
      return false;
  }
}

function calledAt(kinds: Kinds, path: string, callee: Node, clients: Clients): Called | null {
  const { words, root } = wordsOf(kinds, callee);
  if (!root || words.length === 0) return null;
  const declaration = root.kind === kinds.Identifier ? declarationOf(kinds, root) : null;
  const client = clients.of(path, declaration, words);
  if (client) return { words, from: client.from, exported: client.exported, global: false, made: client.made };
  const nothing = { words, from: null, exported: "", made: null };
  const specifier = declaration && moduleOf(kinds, declaration);
  if (specifier === null || packageOf(specifier) === null)
    return { ...nothing, global: root.kind === kinds.Identifier && (!declaration || isAmbient(kinds, declaration)) };
  const [exported = "", ...rest] = importedWords(declaration, words);
  return { ...nothing, words: [exported, ...rest], from: specifier, exported, global: false };
}

/** `declare const localStorage: Storage` says what the host brings. */
function isAmbient({ DeclareKeyword }: Kinds, declaration: Node): boolean {
  return (declaration.parent?.parent?.modifiers ?? []).some(({ kind }) => kind === DeclareKeyword);
}

/** `stripe.customers.create` → its words, and the node of the first: a name, `this`, or a call. */
function wordsOf(kinds: Kinds, callee: Node | undefined): { words: readonly string[]; root: Node | null } {
  const words: string[] = [];
  let at = callee;
  while (at) {
    if (at.kind === kinds.PropertyAccessExpression) {
      words.unshift(at.name?.text ?? "");
      at = at.expression;
    } else if (
      at.kind === kinds.CallExpression ||
      at.kind === kinds.NonNullExpression ||
      at.kind === kinds.AwaitExpression ||
      at.kind === kinds.ParenthesizedExpression
    )
      at = at.expression;
    else break;
  }
  if (at?.kind === kinds.Identifier && at.text !== undefined) words.unshift(at.text);
  else if (at?.kind === kinds.ThisKeyword) words.unshift("this");
  return { words, root: at ?? null };
}

/** `send` of `import { send as post } from "…"`: as the package spells it. */
function importedWords(declaration: Node | null, words: readonly string[]): readonly string[] {
  const exported = declaration?.propertyName?.text;
  return exported === undefined ? words : [exported, ...words.slice(1)];
}

type Found = Omit<Sink, "engine" | "path" | "node">;

/** What a call does with what it is given, where that is known. */
export function sinksOf(kinds: Kinds, called: Called, call: Call, known: Known): readonly Found[] {
  const { words, from, global } = called;
  const label = words.join(".");
  const { values } = call;
  if (global || from === null) {
    const kind = languageSink(words);
    if (kind) return [{ kind, values, label, outside: null }];
  }
  if (from !== null) return ofPackage(kinds, called, call, known);
  const role = global ? known.roleOfGlobal({ words, as: call.isNew ? "new" : "call" }) : null;
  if (role === "log" || role === "storage" || role === "prompt") return [{ kind: role, values, label, outside: null }];
  return role === "http" ? requested(kinds, { values, label, base: null }, known) : [];
}

function ofPackage(
  kinds: Kinds,
  { words, from, exported, made }: Called,
  { values, isNew }: Call,
  known: Known,
): readonly Found[] {
  if (from === null) return [];
  const label = words.join(".");
  const method = words.length > 1 ? (words.at(-1) ?? "") : "";
  const role = known.roleOf({ specifier: from, method, exported, isNew });
  if (role === "log" || role === "storage") return [{ kind: role, values, label, outside: null }];
  if (role === "http") return requested(kinds, { values, label, base: made && baseOf(made) }, known);
  const vendor = known.vendorOfModule(from);
  const outside = { name: packageOf(from), vendor };
  if (role === "prompt") return [{ kind: "prompt", values, label, outside }];
  if (role === "mail") return [{ kind: "recipient", values, label, outside }];
  return vendor ? [{ kind: "recipient", values, label, outside }] : [];
}

interface Request {
  readonly values: readonly Node[];
  readonly label: string;
  readonly base: Node | null;
}

/** What is asked of another host: its address is a sink of its own, and all of it goes to whoever the host belongs to. */
function requested(kinds: Kinds, { values, label, base }: Request, known: Known): readonly Found[] {
  const [first] = values;
  const address = first && addressIn(kinds, first);
  const url: Found[] = address ? [{ kind: "url", values: [address], label, outside: null }] : [];
  const own = address ? targetOf(kinds, address) : ({ kind: "unknown" } as const);
  const target = own.kind === "host" || !base ? own : targetOf(kinds, base);
  if (target.kind === "own") return url;
  const outside: Outside =
    target.kind === "host"
      ? { name: target.host, vendor: known.vendorOfHost(target.host) }
      : { name: null, vendor: null };
  return [...url, { kind: "recipient", values, label, outside }];
}

/** `axios({ url })` names its address in an object, `new Request(url)` as what it is made of. */
function addressIn(kinds: Kinds, first: Node): Node {
  const isRequest = first.kind === kinds.NewExpression && first.expression?.text === "Request";
  if (isRequest && first.arguments?.[0]) return first.arguments[0];
  if (first.kind !== kinds.ObjectLiteralExpression) return first;
  const property = first.properties?.find(({ name }) => name?.text === "url");
  return property?.initializer ?? first;
}

function baseOf(made: Node): Node | null {
  const options = made.arguments?.find(({ properties }) => properties !== undefined);
  const names = new Set(["baseURL", "baseUrl", "prefixUrl", "prefix"]);
  return options?.properties?.find(({ name }) => names.has(name?.text ?? ""))?.initializer ?? null;
}
