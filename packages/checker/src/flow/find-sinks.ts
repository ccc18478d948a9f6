import { descendants, type Kinds, type Node } from "../engine/node.ts";
import type { Files, Project } from "../facts.ts";
import { findClients, type Clients } from "./clients.ts";
import { targetOf } from "./host.ts";
import { declarationOf, moduleOf } from "../functions/lexical.ts";
import { CONSOLE, isAssignedSink, LANGUAGE_SINKS } from "./language-sinks.ts";
import { packageOf } from "../functions/package-of.ts";
import type { Known, Outside, Sink } from "../sink.ts";

/** A call that may be a sink: the words of its callee, and the package that the first of them comes from. */
interface Called {
  readonly call: Node;
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

/** The calls and assignments of a project that hand data out, told by where what is called comes from and not by its name. */
export function findSinks(project: Project, known: Known, textOf: Files["textOf"]): readonly Sink[] {
  const clients = findClients(project, known, textOf);
  const isHolding = mayHold(clients);
  return project.files.flatMap((path) => {
    const text = textOf(path);
    const file = isHolding(text) ? project.engine.tree(path) : null;
    return file ? sinksIn(project, path, file, { known, clients }) : [];
  });
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
function mayHold({ names, packages }: Clients): (text: string) => boolean {
  const words = [...LANGUAGE_SINKS.words, ...names].map((word) => word.replace(/[$]/g, "\\$&"));
  const quoted = [...packages].map((name) => name.replace(/[$^.*+?()[\]{}|\\/]/g, "\\$&"));
  const any = new RegExp(
    `(?<![\\w$])(?:${words.join("|")})(?![\\w$])${quoted.length > 0 ? `|["'](?:${quoted.join("|")})` : ""}`,
  );
  return (text) => any.test(text) || /\bas\s+(?:any|unknown)\b|:\s*(?:any|unknown)\s*=/.test(text);
}

function sinksIn(project: Project, path: string, file: Node, about: About): readonly Sink[] {
  const { engine } = project;
  const { kinds } = engine;
  const found: Sink[] = [];
  for (const node of descendants(file)) {
    if (node.kind === kinds.CallExpression || node.kind === kinds.NewExpression) {
      const called = calledAt(kinds, path, node, about.clients);
      if (called) found.push(...sinksOf(kinds, called, about).map((sink) => ({ ...sink, engine, path, node })));
    } else if (node.kind === kinds.BinaryExpression && node.left && node.right) {
      const kind = isAssignedSink(kinds, node);
      if (kind) found.push({ ...kind, engine, path, node, values: [node.right], outside: null });
    } else if (isWidened(kinds, node)) {
      const value = node.initializer ?? node.expression;
      if (value) found.push({ kind: "widened", label: "", engine, path, node, values: [value], outside: null });
    }
  }
  return found;
}

function calledAt(kinds: Kinds, path: string, call: Node, clients: Clients): Called | null {
  const { words, root } = wordsOf(kinds, call.expression);
  if (!root || words.length === 0) return null;
  const declaration = root.kind === kinds.Identifier ? declarationOf(kinds, root) : null;
  const client = clients.of(path, declaration, words);
  if (client) return { call, words, from: client.from, exported: client.exported, global: false, made: client.made };
  const nothing = { call, words, from: null, exported: "", made: null };
  const specifier = declaration && moduleOf(kinds, declaration);
  if (specifier === null || packageOf(specifier) === null)
    return { ...nothing, global: declaration === null && root.kind === kinds.Identifier };
  const [exported = "", ...rest] = importedWords(declaration, words);
  return { ...nothing, words: [exported, ...rest], from: specifier, exported, global: false };
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

function sinksOf(kinds: Kinds, called: Called, about: About): readonly Found[] {
  const { call, words, from, global } = called;
  const label = words.join(".");
  const values = call.arguments ?? [];
  if (global) {
    if (words[0] === "console" && CONSOLE.has(words[1] ?? "")) return [{ kind: "log", values, label, outside: null }];
    if (label === "fetch" || label === "navigator.sendBeacon")
      return requested(kinds, { values, label, base: null }, about.known);
  }
  const kind = LANGUAGE_SINKS.of(words, global || from === null);
  if (kind) return [{ kind, values, label, outside: null }];
  return from === null ? [] : ofPackage(kinds, called, from, about.known);
}

function ofPackage(
  kinds: Kinds,
  { call, words, exported, made }: Called,
  from: string,
  known: Known,
): readonly Found[] {
  const values = call.arguments ?? [];
  const label = words.join(".");
  const method = words.length > 1 ? (words.at(-1) ?? "") : "";
  const role = known.roleOf({ specifier: from, method, exported, isNew: call.kind === kinds.NewExpression });
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
