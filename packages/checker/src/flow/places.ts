import { type Kinds, type Node, offsetsOf, offsetsOfName } from "../engine/node.ts";
import { WORDS } from "./language-sinks.ts";
import type { About } from "./unused.ts";

/** `as any`, `<unknown>`, `: any =`: where a type may be lost. */
const WIDENED = /\bas\s+(?:any|unknown)\b|<\s*(?:any|unknown)\s*>|:\s*(?:any|unknown)\s*=/g;

/** Where in a file something may hand data out, told by its text alone. */
export interface Places {
  /** Whether there is any such place. */
  readonly any: (text: string) => boolean;
  /** All of them, in ascending order; `local`: names that only this file gives to what hands data out. */
  readonly in: (text: string, local: Iterable<string>) => readonly number[];
}

/** By the words of which every sink has one, and the names of known packages and what holds their clients. */
export function createPlaces({ known: { globals }, clients: { names, packages } }: About): Places {
  const all = [...WORDS, ...globals.map(lastWord), ...names].map(plain);
  const words = new RegExp(`(?<![\\w$])(?:${all.join("|")})(?![\\w$])`, "g");
  const quoted = [...packages].map((name) => name.replace(/[$^.*+?()[\]{}|\\/]/g, "\\$&"));
  const imports = quoted.length > 0 ? new RegExp(`["'](?:${quoted.join("|")})`) : null;
  return {
    any: (text) => [words, WIDENED, imports].some((one) => one !== null && text.search(one) >= 0),
    in: (text, local) =>
      [words, WIDENED]
        .flatMap((one) => offsetsOf(one, text))
        .concat([...local].flatMap((name) => offsetsOfName(name, text)))
        .toSorted((a, b) => a - b),
  };
}

function lastWord(name: string): string {
  return name.split(".").at(-1) ?? "";
}

/** `$` alone stands in every text with a value in it. */
function plain(word: string): string {
  return word === "$" ? "\\$(?=\\.)" : word.replace(/[$]/g, "\\$&");
}

/** The names that what hands data out may begin with in a file: no other name that is handed on is looked into. */
export function rootsOf(file: Node, about: About): ReadonlySet<string> {
  const { known, clients } = about;
  const globals = known.globals.map((name) => name.split(".")[0] ?? "");
  return new Set(["this", "window", "globalThis", ...globals, ...clients.names, ...importedIn(file, about)]);
}

/** Names in a file that stand for what hands data out and that no text of another file tells. */
export function localNames(path: string, file: Node, about: About): ReadonlySet<string> {
  const globals = about.known.globals.map((name) => name.split(".")[0] ?? "");
  return new Set([...globals, ...about.clients.namesIn(path), ...importedIn(file, about)]);
}

/** What a file imports of known packages, and of its own project under another name than a client has there. */
function importedIn({ statements = [] }: Node, { clients }: About): readonly string[] {
  return statements.flatMap(({ moduleSpecifier, importClause }) => {
    const bindings = importClause?.namedBindings;
    const elements = bindings?.elements ?? [];
    const isKnown = clients.packages.has(moduleSpecifier?.text ?? "");
    const named = elements.filter(({ propertyName }) => isKnown || clients.names.has(propertyName?.text ?? ""));
    const whole = isKnown ? [importClause?.name, bindings?.name] : [];
    return [...whole, ...named.map(({ name }) => name)].flatMap((name) => name?.text ?? []);
  });
}

/** What the name of an expression begins with: `this` of `this.mail.send`. */
export function rootOf(kinds: Kinds, node: Node): string {
  let at = node;
  while (at.kind === kinds.PropertyAccessExpression && at.expression) at = at.expression;
  return at.kind === kinds.ThisKeyword ? "this" : (at.text ?? "");
}
