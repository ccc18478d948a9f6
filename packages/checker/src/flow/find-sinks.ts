import { type Kinds, type Node, textOfTree, touching } from "../engine/node.ts";
import type { Files, Project } from "../facts.ts";
import type { Known, Sink } from "../sink.ts";
import { calledAt } from "./called.ts";
import { findClients } from "./clients.ts";
import { assignedSink } from "./language-sinks.ts";
import { createPlaces, localNames, rootOf, rootsOf } from "./places.ts";
import { sinksOf } from "./sinks-of.ts";
import { type About, isValue, type Unused, unusedAt } from "./unused.ts";

export interface Sinks {
  readonly sinks: readonly Sink[];
  readonly unused: readonly Unused[];
}

/** The calls and assignments of a project that hand data out, told by where what is called comes from and not by its name. */
export function findSinks(project: Project, known: Known, textOf: Files["textOf"]): Sinks {
  const about: About = { known, clients: findClients(project, known, textOf) };
  const places = createPlaces(about);
  const found = project.files.map((path) => {
    const text = textOf(path);
    const file = places.any(text) ? project.engine.tree(path) : null;
    if (!file) return { sinks: [], unused: [] };
    const offsets = places.in(textOfTree(file, text), localNames(path, file, about));
    return sinksAmong(project, { path, file }, touching(file, offsets), about);
  });
  return { sinks: found.flatMap(({ sinks }) => sinks), unused: found.flatMap(({ unused }) => unused) };
}

/** `user as any`, `const record: unknown = user`; but `as unknown as User` names a type again. */
function isWidened(kinds: Kinds, { kind, type, parent }: Node): boolean {
  if (type?.kind !== kinds.AnyKeyword && type?.kind !== kinds.UnknownKeyword) return false;
  if (kind === kinds.VariableDeclaration) return true;
  const isCast = kind === kinds.AsExpression || kind === kinds.TypeAssertionExpression;
  return isCast && parent?.kind !== kinds.AsExpression && parent?.kind !== kinds.TypeAssertionExpression;
}

/** What a call runs, and with what: `console.log.call(console, text)` and `.apply(console, [text])` run `console.log`. */
function run(kinds: Kinds, node: Node): { readonly callee: Node | undefined; readonly values: readonly Node[] } {
  const { expression: callee, arguments: values = [] } = node;
  const method = callee?.kind === kinds.PropertyAccessExpression ? callee.name?.text : undefined;
  const inner = callee?.expression;
  if ((method !== "call" && method !== "apply") || inner?.kind !== kinds.PropertyAccessExpression)
    return { callee, values };
  const given = values.slice(1);
  const isList = method === "apply" && given[0]?.kind === kinds.ArrayLiteralExpression;
  return { callee: inner, values: isList ? (given[0]?.elements ?? []) : given };
}

function sinksAmong(
  { engine }: Project,
  { path, file }: { readonly path: string; readonly file: Node },
  nodes: Iterable<Node>,
  about: About,
): Sinks {
  const { kinds } = engine;
  const found: Sink[] = [];
  const unused: Unused[] = [];
  const roots = rootsOf(file, about);
  for (const node of nodes) {
    if (node.kind === kinds.CallExpression || node.kind === kinds.NewExpression) {
      const { callee, values } = run(kinds, node);
      const called = callee && calledAt(kinds, path, callee, about.clients);
      const call = { values, isNew: node.kind === kinds.NewExpression };
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
