import { type Kinds, type Node, offsetsOf, textOfTree, touching } from "../engine/node.ts";
import type { Files, Project } from "../facts.ts";
import { nameOfCode } from "../functions/function-around.ts";
import { isErrorHandler, MAY_HANDLE_ERRORS } from "./handlers.ts";
import type { Ground } from "./run.ts";
import { isCode } from "./results.ts";
import { isCatch, isRunBy } from "./thrown.ts";

export interface Throw {
  readonly path: string;
  readonly node: Node;
}

/** What tells which code names stand for. */
type Named = Pick<Ground, "engine" | "references" | "keysOf">;

/** `throw` of more than an error that is written out: `throw new Error("no such order")` says nothing of anybody. */
const TELLING = /\bthrow\b(?!\s+new\s+[\w.]+\(\s*(?:"[^"\n]*"|'[^'\n]*')?\s*\)|\s+\w+\s*;)/;

/** The errors that a project throws and that may tell something, in the order they stand. */
export function findThrows({ engine, files }: Project, textOf: Files["textOf"]): readonly Throw[] {
  return files.flatMap((path) => {
    const file = TELLING.test(textOf(path)) ? engine.tree(path) : null;
    if (!file) return [];
    const offsets = offsetsOf(/\bthrow\b/g, textOfTree(file, textOf(path)));
    return [...touching(file, offsets)].flatMap((node) =>
      node.kind === engine.kinds.ThrowStatement && node.expression ? [{ path, node }] : [],
    );
  });
}

/** Whether the project says itself what happens with errors that nothing catches. */
export function handlesErrors({ engine, files }: Project, textOf: Files["textOf"]): boolean {
  const { CallExpression, Decorator } = engine.kinds;
  return files.some((path) => {
    const file = textOf(path).search(MAY_HANDLE_ERRORS) >= 0 ? engine.tree(path) : null;
    if (!file) return false;
    return [...touching(file, offsetsOf(MAY_HANDLE_ERRORS, textOfTree(file, textOf(path))))].some((node) => {
      if (node.kind === Decorator) return node.expression?.expression?.text === "Catch";
      return (
        node.kind === CallExpression && (node.arguments ?? []).some((_, index) => isErrorHandler(engine, node, index))
      );
    });
  });
}

/**
 * Those errors that leave the project: nothing around them catches them, nor around one of the ways that lead there. Callers
 * are looked for by name, all functions of a round together.
 */
export function escaping(named: Named, thrown: readonly Throw[]): readonly Throw[] {
  const { engine } = named;
  const callees = new Map<Node, Set<Node>>();
  const leaving = new Set<Node>();
  const within = new Map(thrown.map(({ node }) => [node, around(engine.kinds, node)]));
  let open = [...new Set(within.values())].filter((code) => typeof code !== "string");
  const seen = new Set(open);
  while (open.length > 0) {
    const uses = usesOf(named, open);
    const fresh: Node[] = [];
    for (const code of open) {
      const callers = (uses.get(code) ?? []).map((use) => around(engine.kinds, use));
      // What nothing calls is called by a framework, or from outside.
      if (callers.length === 0 || callers.includes("top")) leaving.add(code);
      for (const caller of callers) {
        if (typeof caller === "string") continue;
        callees.set(caller, (callees.get(caller) ?? new Set()).add(code));
        if (!seen.has(caller)) fresh.push(caller);
        seen.add(caller);
      }
    }
    open = fresh;
  }
  // A set gives what is added to it on the way as well.
  for (const code of leaving) for (const callee of callees.get(code) ?? []) leaving.add(callee);
  return thrown.filter(({ node }) => {
    const code = within.get(node);
    return code === "top" || (code !== undefined && code !== "caught" && leaving.has(code));
  });
}

/** Where the names of functions are used. */
function usesOf({ engine, references, keysOf }: Named, codes: readonly Node[]): ReadonlyMap<Node, readonly Node[]> {
  const named = codes.flatMap((code) => {
    const name = nameOfCode(engine.kinds, code);
    return name?.text === undefined ? [] : [{ code, name, text: name.text }];
  });
  if (named.length === 0) return new Map();
  const byKey = new Map<string, Node>();
  keysOf(
    named.map(({ name }) => name),
    true,
  ).forEach((keys, index) => {
    for (const key of keys) byKey.set(key, named[index]!.code);
  });
  const uses = references.named(new Set(named.map(({ text }) => text))).filter((use) => use.engine === engine);
  const meant = keysOf(
    uses.map(({ node }) => node),
    false,
  );
  const found = uses.flatMap(({ node }, index) => {
    const called = new Set((meant[index] ?? []).flatMap((key) => byKey.get(key) ?? []));
    return [...called].map((code) => ({ code, node }));
  });
  return new Map([...Map.groupBy(found, ({ code }) => code)].map(([code, all]) => [code, all.map(({ node }) => node)]));
}

/** The function that a place lies in and runs by itself, unless what is thrown there is caught before. */
function around(kinds: Kinds, node: Node): Node | "caught" | "top" {
  for (let at = node, { parent } = at; parent; at = parent, { parent } = at) {
    if (parent.kind === kinds.TryStatement && parent.catchClause && parent.tryBlock === at) return "caught";
    if (parent.kind === kinds.CallExpression && parent.expression === at && isCatch(parent)) return "caught";
    if (isCode(kinds, at) && !isRunBy(kinds, parent, at)) return at;
  }
  return "top";
}
