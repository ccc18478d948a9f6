import type { Engine } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import { nameOfCode } from "../functions/function-around.ts";
import { declarationOf } from "../functions/lexical.ts";
import { follow } from "./follow.ts";
import type { Ground, KeysOf, Passed, Run } from "./run.ts";

/**
 * Where functions run: called by their names, or handed on as values through variables, parameters, objects, fields and what
 * functions give back, to where they are called, or to a method that calls them for what it has. `start` says which function,
 * and from where its value is followed; names are looked up for all of a round together.
 */
export function createRuns(ground: Ground): (start: readonly Passed[]) => ReadonlyMap<Node, readonly Run[]> {
  const found = new Map<Node, Map<Node, Run>>();
  const isNew = firstTime();
  const isNewName = firstTime();
  return (start) => {
    let open = start;
    while (open.length > 0) {
      const names: Passed[] = [];
      const stack = open.filter(isNew);
      for (let at = stack.pop(); at; at = stack.pop()) {
        const { root } = at;
        const step = follow(ground, at);
        for (const run of step.runs ?? []) {
          const runs = found.get(root) ?? new Map<Node, Run>();
          found.set(root, runs.set(run.call, run));
        }
        for (const kept of step.kept ?? []) if (isNew({ root, ...kept })) stack.push({ root, ...kept });
        for (const named of step.named ?? []) if (isNewName({ root, ...named })) names.push({ root, ...named });
      }
      open = lookedUp(ground, names);
    }
    return new Map([...found].map(([root, runs]) => [root, [...runs.values()]]));
  };
}

/** Deeper in objects nobody looks for a function. */
const LONGEST = 2;

/** Whether something has not come by before. */
function firstTime(): (passed: Passed) => boolean {
  const seen = new Map<Node, Map<Node, Set<string>>>();
  return ({ root, node, way }) => {
    const nodes = seen.get(root) ?? new Map<Node, Set<string>>();
    seen.set(root, nodes);
    const ways = nodes.get(node) ?? new Set<string>();
    nodes.set(node, ways);
    // A tree of objects that hold each other has no end.
    const isEndless = way.length > LONGEST || new Set(way).size < way.length;
    return !isEndless && ways.size !== ways.add(way.join(".")).size;
  };
}

/** Where a function is followed from: itself where it is an expression, and the names that it is called by. */
export function startOf(kinds: Kinds, path: string, code: Node): readonly Passed[] {
  const isValue = code.kind === kinds.ArrowFunction || code.kind === kinds.FunctionExpression;
  const isMember = code.parent?.kind === kinds.ObjectLiteralExpression;
  const name = nameOfCode(kinds, code);
  return [
    ...(isValue ? [{ root: code, path, node: code, way: [] }] : []),
    ...(isMember && code.parent && code.name?.text
      ? [{ root: code, path, node: code.parent, way: [code.name.text] }]
      : []),
    ...(name ? [{ root: code, path, node: name, way: [] }] : []),
  ];
}

/** All places where these names stand and mean what they mean where they are declared. */
function lookedUp({ engine, references, keysOf }: Ground, names: readonly Passed[]): readonly Passed[] {
  if (names.length === 0) return [];
  const { kinds } = engine;
  const byKey = new Map<string, Passed[]>();
  const texts = new Map<string, Set<boolean>>();
  const declared = keysOf(
    names.map(({ node }) => node),
    true,
  );
  names.forEach((named, index) => {
    const { text } = named.node;
    const isMember = isOfMember(kinds, named.node);
    // What a package declares is used by everybody: `ref.current`.
    const keys = (declared[index] ?? []).filter((key) => !isMember || !/\/node_modules\/|^bundled:/.test(key));
    if (text === undefined || keys.length === 0) return;
    texts.set(text, (texts.get(text) ?? new Set()).add(isMember));
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), named]);
  });
  if (texts.size === 0) return [];
  // Most places where a common name stands mean something else: what no compiler has to be asked for that.
  const uses = references
    .named(new Set(texts.keys()))
    .filter((use) => use.engine === engine && mayMean(kinds, use.node, texts.get(use.node.text ?? "")));
  const meant = keysOf(
    uses.map(({ node }) => importOf(kinds, node)),
    false,
  );
  return uses.flatMap(({ path, node }, index) => {
    const all = new Set((meant[index] ?? []).flatMap((key) => byKey.get(key) ?? []));
    return [...all].map(({ root, way }) => ({ root, way, path, node: useAt(kinds, node) }));
  });
}

/** The declarations that names stand for, `above` with those that they implement or override; each asked for once. */
export function createKeysOf(engine: Engine): KeysOf {
  const known = [new Map<Node, readonly string[]>(), new Map<Node, readonly string[]>()] as const;
  return (names, above) => {
    const done = known[above ? 1 : 0];
    const open = [...new Set(names.filter((name) => !done.has(name)))];
    const symbols = open.length > 0 ? engine.symbols(open) : [];
    open.forEach((name, index) => {
      const symbol = symbols[index];
      const all = symbol ? [symbol, ...(above ? engine.bases(symbol) : [])] : [];
      done.set(
        name,
        all.flatMap((one) => engine.declKeys(one)),
      );
    });
    return names.map((name) => done.get(name) ?? []);
  };
}

/** Of `{ post }` what brings the name: the compiler answers with the property. */
function importOf(kinds: Kinds, node: Node): Node {
  if (node.parent?.kind !== kinds.ShorthandPropertyAssignment) return node;
  const { name } = declarationOf(kinds, node) ?? {};
  return name?.kind === kinds.Identifier ? name : node;
}

/** Whether a name is that of a property or a method, and not of a variable, a function or a class. */
function isOfMember(kinds: Kinds, { parent }: Node): boolean {
  const { MethodDeclaration, PropertyDeclaration, PropertyAssignment, PropertyAccessExpression, Parameter } = kinds;
  const members = [MethodDeclaration, PropertyDeclaration, PropertyAssignment, PropertyAccessExpression, Parameter];
  return parent !== undefined && members.includes(parent.kind);
}

/** Whether a name may stand for one of those looked for. A namespace has functions as its members. */
function mayMean(kinds: Kinds, node: Node, isMember: ReadonlySet<boolean> | undefined): boolean {
  const { parent } = node;
  // Under the name that an import gives it.
  if (!isMember || !parent) return true;
  const isProperty = parent.kind === kinds.PropertyAccessExpression && parent.name === node;
  if (isProperty) return isMember.has(true) || isNamespace(kinds, parent.expression);
  return isMember.has(false) || parent.kind === kinds.BindingElement;
}

function isNamespace(kinds: Kinds, object: Node | undefined): boolean {
  const declaration = object?.kind === kinds.Identifier ? declarationOf(kinds, object) : null;
  return declaration?.kind === kinds.NamespaceImport;
}

/** `mail.post` where `post` is the name. */
function useAt(kinds: Kinds, node: Node): Node {
  const { parent } = node;
  return parent?.kind === kinds.PropertyAccessExpression && parent.name === node ? parent : node;
}
