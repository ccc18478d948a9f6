import { descendants, type Node } from "../../engine/node.ts";
import type { Engine, Type } from "../../engine/engine.ts";
import type { Bindings, Files, Forward, Project } from "../../facts.ts";
import { declarationOf } from "../../functions/lexical.ts";
import { createMayBeRecord, handedAt, type Handed, isDeclaring, isFilledLater } from "./candidates.ts";
import { declaredName, ownersOf, recordNames } from "./names.ts";
import { createRecordReader, type Holding } from "./record.ts";
import { receiversOf } from "./receiver.ts";

/** A value that may be a record, and the file it stands in. */
interface Candidate extends Handed {
  readonly path: string;
}

/**
 * Where records of bound data are handed on whole: to a function or a component, into an object or a list, spread, or given
 * back. By names first: the type is asked of values alone that are called like a record, or are declared or made as one.
 */
export function findForwards(
  { engine, files }: Project,
  bindings: Bindings,
  textOf: Files["textOf"],
): readonly Forward[] {
  const owners = ownersOf(bindings.all);
  if (owners.length === 0) return [];
  const candidates = candidatesIn(engine, { files, textOf }, owners);
  const { has } = recordNames(owners);
  const found = holdings(engine, bindings, candidates).filter(
    ({ at, holding }) => holding !== ANYTHING || has(at.node.text ?? ""),
  );
  const receivers = receiversOf(
    engine,
    found.map(({ at }) => ({ node: at.value, path: at.path })),
    textOf,
  );
  return found.map(({ at: { node, path }, holding }, index) => ({
    engine,
    node,
    ...engine.spot(path, node.getStart(), node.end),
    name: node.text ?? "this",
    ...holding,
    receiver: receivers[index] ?? { kind: "code", name: "" },
  }));
}

interface Within {
  readonly files: readonly string[];
  readonly textOf: Files["textOf"];
}

function candidatesIn(engine: Engine, { files, textOf }: Within, owners: readonly string[]): readonly Candidate[] {
  const { kinds } = engine;
  const declared = new Set<string>();
  const seen = new Map<string, { readonly handed: readonly Handed[]; readonly declarations: readonly Node[] }>();
  const typesIn = (path: string) => (node: Node) => {
    const slice = (from: number, to: number): string => {
      const { start, end } = engine.spot(path, from, to);
      return textOf(path).slice(start, end);
    };
    // One of the compilers has the types of comments in its tree, the other has not.
    if (!/\.[cm]?jsx?$/.test(path)) return node.type ? [slice(node.type.pos, node.type.end)] : [];
    const statement = statementAround(node);
    return [...slice(statement.pos, statement.getStart()).matchAll(/\{([^{}]*)\}/g)].map(([, type = ""]) => type);
  };
  const called = recordNames(owners);
  for (const path of files) {
    const file = called.text(textOf(path)) ? engine.tree(path) : null;
    if (!file) continue;
    const typesOfNode = typesIn(path);
    const handed: Handed[] = [];
    const declarations: Node[] = [];
    for (const node of descendants(file)) {
      const name = declaredName(kinds, node, typesOfNode, called);
      if (name !== null) declared.add(name);
      if (isDeclaring(kinds, node)) declarations.push(node);
      handed.push(...handedAt(kinds, node));
    }
    seen.set(path, { handed, declarations });
  }
  const names = recordNames(owners, declared);
  return [...seen].flatMap(([path, { handed, declarations }]) => {
    const mayBe = createMayBeRecord(kinds, names, { declarations, handed, typesOf: typesIn(path) });
    return handed.filter(mayBe).map((one) => ({ ...one, path }));
  });
}

function statementAround(node: Node): Node {
  let at = node;
  while (at.parent && !at.parent.statements && !at.parent.members) at = at.parent;
  return at;
}

interface Found {
  readonly at: Candidate;
  readonly holding: Holding;
}

/** Those whose type is a record. What a name is declared as is asked first: it costs less than what it is where it stands. */
function holdings(engine: Engine, bindings: Bindings, candidates: readonly Candidate[]): readonly Found[] {
  const holdingOf = createRecordReader(engine, bindings);
  const asked = candidates.map(({ value }) => declaredAt(engine, value) ?? value);
  const types = typesOf(engine, asked);
  const open = candidates.filter((_, index) => isNarrowable(engine, types.get(asked[index]!), holdingOf));
  const narrowed = typesOf(
    engine,
    open.map(({ value }) => value),
  );
  return candidates.flatMap((at, index) => {
    const type = narrowed.get(at.value) ?? types.get(asked[index]!);
    const holding = type ? (holdingOf(type) ?? (engine.describe(type).any ? ANYTHING : null)) : null;
    return holding ? [{ at, holding }] : [];
  });
}

/** A value that is called like a record, and whose type is `any`. */
const ANYTHING: Holding = { label: "", items: [], view: null };

function typesOf(engine: Engine, nodes: readonly Node[]): ReadonlyMap<Node, Type> {
  const once = [...new Set(nodes)];
  return new Map(engine.types(once).flatMap((type, index) => (once[index] ? [[once[index], type] as const] : [])));
}

/** A union of which some part is a record and some is none: where it stands it may be less. */
function isNarrowable(engine: Engine, type: Type | undefined, holdingOf: (type: Type) => Holding | null): boolean {
  if (!type || !holdingOf(type)) return false;
  const { parts } = engine.describe(type);
  return parts.length > 1 && parts.some((part) => holdingOf(part) === null);
}

/** The name that declares a variable or a parameter. */
function declaredAt({ kinds }: Engine, value: Node): Node | null {
  if (value.kind !== kinds.Identifier) return null;
  const declaration = declarationOf(kinds, value);
  const isNamed =
    declaration?.kind === kinds.VariableDeclaration ||
    declaration?.kind === kinds.Parameter ||
    declaration?.kind === kinds.BindingElement;
  const isTold = isNamed && !isFilledLater(kinds, declaration);
  return isTold && declaration.name?.kind === kinds.Identifier ? declaration.name : null;
}
