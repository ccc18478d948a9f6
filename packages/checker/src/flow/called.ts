import type { Kinds, Node } from "../engine/node.ts";
import { declarationOf, moduleOf } from "../functions/lexical.ts";
import { packageOf } from "../functions/package-of.ts";
import type { Clients } from "./clients.ts";
import { builtIn, isOfHost } from "./of-host.ts";

/** What may be a sink: the words of what is called, and the package that the first of them comes from. */
export interface Called {
  readonly words: readonly string[];
  /** The module, as it is imported. */
  readonly from: string | null;
  /** What of the module is called, or made what is called. */
  readonly exported: string;
  /** A name of the language or the host, which nothing in the file declares. */
  readonly global: boolean;
  /** The call that made what it is called on, where it is kept: `axios.create({ baseURL })`. */
  readonly made: Node | null;
  /** The first call of what it is called on: `https.request(address)` of `https.request(address).end`. */
  readonly first: Node | null;
}

/** What a callee is, as far as its names tell; null where it has none. */
export function calledAt(kinds: Kinds, path: string, callee: Node, clients: Clients): Called | null {
  const { words, root, first } = wordsOf(kinds, callee);
  if (!root || words.length === 0) return null;
  const built = builtIn(kinds, root, clients.globals);
  if (built) return { words: [built, ...words], from: null, exported: "", global: true, made: root, first };
  const declaration = root.kind === kinds.Identifier ? declarationOf(kinds, root) : null;
  const client = clients.of(path, declaration, words);
  const isGlobal = client !== null && client.from === null;
  if (client && isGlobal) {
    const method = words.slice(words[0] === "this" ? 2 : 1);
    return { words: [client.exported, ...method], from: null, exported: "", global: true, made: client.made, first };
  }
  if (client) return { words, from: client.from, exported: client.exported, global: false, made: client.made, first };
  const nothing = { words, from: null, exported: "", made: null, first };
  const specifier = declaration && moduleOf(kinds, declaration);
  if (specifier === null || packageOf(specifier) === null)
    return { ...nothing, global: root.kind === kinds.Identifier && isOfHost(kinds, declaration) };
  const [exported = "", ...rest] = importedWords(declaration, words);
  return { ...nothing, words: [exported, ...rest], from: specifier, exported, global: false };
}

/** `stripe.customers.create` → its words, and the node of the first: a name, `this`, or a call. */
function wordsOf(kinds: Kinds, callee: Node | undefined): Pick<Called, "words" | "first"> & { root: Node | null } {
  let first: Node | null = null;
  const words: string[] = [];
  let at = callee;
  while (at) {
    if (at.kind === kinds.ElementAccessExpression && at.argumentExpression?.kind === kinds.StringLiteral) {
      words.unshift(at.argumentExpression.text ?? "");
      at = at.expression;
    } else if (at.kind === kinds.PropertyAccessExpression) {
      words.unshift(at.name?.text ?? "");
      at = at.expression;
    } else if (
      at.kind === kinds.CallExpression ||
      at.kind === kinds.NonNullExpression ||
      at.kind === kinds.AwaitExpression ||
      at.kind === kinds.ParenthesizedExpression
    ) {
      if (at.kind === kinds.CallExpression) first = at;
      at = at.expression;
    } else break;
  }
  if (at?.kind === kinds.Identifier && at.text !== undefined) words.unshift(at.text);
  else if (at?.kind === kinds.ThisKeyword) words.unshift("this");
  return { words, root: at ?? null, first };
}

/** `send` of `import { send as post } from "…"`: as the package spells it. */
function importedWords(declaration: Node | null, words: readonly string[]): readonly string[] {
  const exported = declaration?.propertyName?.text;
  return exported === undefined ? words : [exported, ...words.slice(1)];
}
