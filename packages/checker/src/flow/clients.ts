import { descendants, type Kinds, type Node } from "../engine/node.ts";
import type { Files, Project } from "../facts.ts";
import { declarationOf, moduleOf } from "../functions/lexical.ts";
import { packageOf } from "../functions/package-of.ts";
import type { Known } from "../sink.ts";
import { builtIn, hostName, isOfHost } from "./of-host.ts";

/** What holds an object of a known package or of the host: `export const stripe = new Stripe(…)`, `private readonly mail: Resend`. */
export interface Client {
  /** The module, as it is imported; null where the host has it. */
  readonly from: string | null;
  /** The export that made it or is its type. */
  readonly exported: string;
  /** The call or `new` that made it; null where only its type is named. */
  readonly made: Node | null;
}

export interface Clients {
  /** The packages of the catalogue that own files import. */
  readonly packages: ReadonlySet<string>;
  /** Names under which clients are held that other files may import. */
  readonly names: ReadonlySet<string>;
  /** Classes of the host that send what they are told: `WebSocket`. */
  readonly globals: ReadonlySet<string>;
  /** Names under which a file holds clients. */
  namesIn(path: string): readonly string[];
  /** The client that a call starts from: by what declares its first word, or the property of `this` that it names. */
  of(path: string, declaration: Node | null, words: readonly string[]): Client | null;
}

const SPECIFIER = /\b(?:from|import|require)\b\s*\(?\s*["']([^"'\n]+)["']/g;

/** Finds what holds objects of known packages, in every file that imports one, and where they are exported to. */
export function findClients(project: Project, known: Known, textOf: Files["textOf"]): Clients {
  const packages = new Set<string>();
  const byDeclaration = new Map<Node, Client>();
  const members = new Map<string, Map<string, Client>>();
  const exported = new Map<string, Client>();
  const held = new Map<string, readonly string[]>();
  const globals = new Set(known.globals.filter((name) => sends(known, name)));
  const objects = new Set(known.globals.filter((name) => /^[a-z]\w*$/i.test(name)));
  const named = new RegExp(
    `\\b(?:${[...globals].join("|")})\\b|=\\s*(?:\\w+\\.)?(?:${[...objects].join("|")})\\s*(?:[;,\\n]|$)`,
  );
  for (const path of project.files) {
    const text = textOf(path);
    const specifiers = importsOf(text).filter((specifier) => known.isKnown(specifier));
    if (specifiers.length === 0 && (globals.size === 0 || !named.test(text))) continue;
    specifiers.forEach((specifier) => packages.add(specifier));
    const file = project.engine.tree(path);
    if (!file) continue;
    const all = clientsIn(project.engine.kinds, file, { packages: new Set(specifiers), globals, objects });
    held.set(
      path,
      all.map(({ name }) => name),
    );
    for (const { name, declaration, client, isMember } of all) {
      byDeclaration.set(declaration, client);
      if (isMember) members.set(path, (members.get(path) ?? new Map<string, Client>()).set(name, client));
      else if (isAtTop(project.engine.kinds, declaration)) exported.set(name, client);
    }
  }
  return {
    packages,
    names: new Set(exported.keys()),
    globals,
    namesIn: (path) => held.get(path) ?? [],
    of: (path, declaration, words) => {
      const [first = "", second = ""] = words;
      if (first === "this") return members.get(path)?.get(second) ?? null;
      if (!declaration) return null;
      const here = byDeclaration.get(declaration);
      if (here) return here;
      const specifier = moduleOf(project.engine.kinds, declaration);
      // Brought from another file of the project under the name that the client has there.
      const isOwn = specifier !== null && packageOf(specifier) === null;
      return isOwn ? (exported.get(declaration.propertyName?.text ?? first) ?? null) : null;
    },
  };
}

function sends(known: Known, name: string): boolean {
  return /^[A-Z]\w*$/.test(name) && known.roleOfGlobal({ words: [name, "send"], as: "call" }) === "body";
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(SPECIFIER)].flatMap(([, specifier = ""]) =>
    packageOf(specifier) === null ? [] : [specifier],
  );
}

/** What clients come from. */
interface Origins {
  readonly packages: ReadonlySet<string>;
  readonly globals: ReadonlySet<string>;
  /** What the host has under a name: `console`. */
  readonly objects: ReadonlySet<string>;
}

interface Held {
  readonly name: string;
  readonly declaration: Node;
  readonly client: Client;
  readonly isMember: boolean;
}

function clientsIn(kinds: Kinds, file: Node, origins: Origins): readonly Held[] {
  const { VariableDeclaration, PropertyDeclaration, Parameter } = kinds;
  const held: Held[] = [];
  const known = new Map<Node, Client>();
  for (const node of descendants(file)) {
    if (![VariableDeclaration, PropertyDeclaration, Parameter].includes(node.kind) || !node.name?.text) continue;
    const made = node.initializer && inner(kinds, node.initializer);
    const origin =
      (made && (madeOf(kinds, made, origins, known) ?? ofHost(kinds, made, origins))) ??
      typedAs(kinds, node.type, origins);
    if (!origin) continue;
    const client = { ...origin, made: made ?? null };
    known.set(node, client);
    const isMember =
      node.kind === PropertyDeclaration || (node.kind === Parameter && (node.modifiers?.length ?? 0) > 0);
    held.push({ name: node.name.text, declaration: node, client, isMember });
  }
  return held;
}

/** The package that gives what `new Stripe()`, `createClient()`, `axios.create()` or `require("pino")()` make. */
function madeOf(
  kinds: Kinds,
  made: Node,
  { packages, globals }: Origins,
  known: ReadonlyMap<Node, Client>,
): Origin | null {
  if (made.kind !== kinds.CallExpression && made.kind !== kinds.NewExpression) return null;
  const built = builtIn(kinds, made, globals);
  if (built) return { from: null, exported: built };
  let root = made.expression;
  while (root && root.kind !== kinds.Identifier && root.expression) {
    if (root.text === "require") break;
    root = root.expression;
  }
  if (root?.text === "require") return among(root.parent?.arguments?.[0]?.text, "", packages);
  const declaration = root?.kind === kinds.Identifier ? declarationOf(kinds, root) : null;
  const before = declaration && known.get(declaration);
  // `logger.child()` of a client is one too; what other methods give is data.
  if (before) return isDerived(made) ? before : null;
  return declaration ? imported(kinds, declaration, packages) : null;
}

/** `const e = console`, `const kept = window.localStorage` */
function ofHost(kinds: Kinds, node: Node, { objects }: Origins): Origin | null {
  const name = hostName(kinds, node);
  return name !== null && objects.has(name) ? { from: null, exported: name } : null;
}

/** `logger.child()` of a client is one too; what other methods give is data. */
function isDerived({ expression }: Node): boolean {
  return !expression?.name || /^(?:child|extend|with\w*|create)$/.test(expression.name.text ?? "");
}

function typedAs(kinds: Kinds, type: Node | undefined, { packages, globals }: Origins): Origin | null {
  const name = type?.typeName;
  const root = name?.left ?? name;
  const declaration = root?.kind === kinds.Identifier ? declarationOf(kinds, root) : null;
  if (root === name && globals.has(root?.text ?? "") && isOfHost(kinds, declaration))
    return { from: null, exported: root?.text ?? "" };
  return declaration ? imported(kinds, declaration, packages) : null;
}

type Origin = Pick<Client, "from" | "exported">;

function imported(kinds: Kinds, declaration: Node, packages: ReadonlySet<string>): Origin | null {
  const name = declaration.propertyName?.text ?? declaration.name?.text ?? "";
  return among(moduleOf(kinds, declaration) ?? undefined, name, packages);
}

function among(specifier: string | undefined, exported: string, packages: ReadonlySet<string>): Origin | null {
  return specifier !== undefined && packages.has(specifier) ? { from: specifier, exported } : null;
}

function inner(kinds: Kinds, node: Node): Node {
  const { AwaitExpression, AsExpression, ParenthesizedExpression, NonNullExpression, BinaryExpression } = kinds;
  let at = node;
  for (;;) {
    if ([AwaitExpression, AsExpression, ParenthesizedExpression, NonNullExpression].includes(at.kind) && at.expression)
      at = at.expression;
    // `globalThis.client ?? new Client()`
    else if (at.kind === BinaryExpression && at.right) at = at.right;
    else return at;
  }
}

/** Of a variable: its list, its statement, the file. */
function isAtTop({ VariableDeclaration, SourceFile }: Kinds, { kind, parent }: Node): boolean {
  return kind === VariableDeclaration && parent?.parent?.parent?.kind === SourceFile;
}
