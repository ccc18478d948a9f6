import type { Node } from "../engine/node.ts";
import { nameOfCode } from "../functions/function-around.ts";
import type { References } from "../functions/references.ts";
import { type Carried, type Given, givenKey, type Source, sourceKey, type Way } from "./carried.ts";

/** A parameter with what its callers give it. */
interface Token {
  readonly given: Given;
  readonly sources: Map<string, Source>;
  readonly from: Set<Token>;
}

/**
 * What parameters carry: what the calls of their function hand over, and so on through every caller. Calls are looked for
 * by name, all functions of a round together.
 */
export function resolveGiven(
  open: readonly Given[],
  { references, valueOf }: { references: References; valueOf: (path: string, argument: Node, way: Way) => Carried },
): (given: Given) => readonly Source[] {
  const tokens = new Map<Node, Map<string, Token>>();
  const tokenOf = (given: Given): { token: Token; isNew: boolean } => {
    const known = tokens.get(given.code) ?? new Map<string, Token>();
    tokens.set(given.code, known);
    const key = givenKey(given);
    const before = known.get(key);
    if (before) return { token: before, isNew: false };
    const token: Token = { given, sources: new Map(), from: new Set() };
    known.set(key, token);
    return { token, isNew: true };
  };
  let fresh = open.map(tokenOf).filter(({ isNew }) => isNew);
  while (fresh.length > 0) {
    const handed = handedTo(
      fresh.map(({ token }) => token),
      references,
    );
    fresh = handed.flatMap(({ token, path, argument }) => {
      const { sources, given } = valueOf(path, argument, token.given.way);
      for (const source of sources) token.sources.set(sourceKey(source), source);
      const further = given.map(tokenOf);
      for (const one of further) token.from.add(one.token);
      return further.filter(({ isNew }) => isNew);
    });
  }
  return (given) => sourcesOf(tokenOf(given).token);
}

interface Handed {
  readonly token: Token;
  readonly path: string;
  readonly argument: Node;
}

function handedTo(tokens: readonly Token[], references: References): readonly Handed[] {
  const byKey = new Map<string, Token[]>();
  const names = new Set<string>();
  for (const [code, together] of Map.groupBy(tokens, ({ given }) => given.code)) {
    const [first] = together;
    const name = first && nameOfCode(first.given.engine.kinds, code);
    if (!first || !name?.text) continue;
    const { engine } = first.given;
    const [symbol] = engine.symbols([name]);
    const keys = symbol ? [symbol, ...engine.bases(symbol)].flatMap((one) => engine.declKeys(one)) : [];
    if (keys.length > 0) names.add(name.text);
    for (const key of keys) byKey.set(key, together);
  }
  if (names.size === 0) return [];
  const found = references.named(names);
  return [...Map.groupBy(found, ({ engine }) => engine)].flatMap(([engine, together]) => {
    const symbols = engine.symbols(together.map(({ node }) => node));
    return together.flatMap(({ path, node }, index) => {
      const symbol = symbols[index];
      const called = symbol ? engine.declKeys(symbol).flatMap((key) => byKey.get(key) ?? []) : [];
      return [...new Set(called)].flatMap((token): Handed[] => {
        const argument = argumentsOf(node)[token.given.index];
        return argument ? [{ token, path, argument }] : [];
      });
    });
  });
}

/** The arguments of the call that a name is the callee of. */
function argumentsOf(name: Node): readonly Node[] {
  const callee = name.parent?.name === name && name.parent.expression ? name.parent : name;
  return callee.parent?.expression === callee ? (callee.parent.arguments ?? []) : [];
}

function sourcesOf(token: Token): readonly Source[] {
  const seen = new Set<Token>();
  const sources = new Map<string, Source>();
  const open = [token];
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const [key, source] of at.sources) sources.set(key, source);
    open.push(...at.from);
  }
  return [...sources.values()];
}
