import { descendants, type Kinds, type Node, offsetsOfName, textOfTree, touching } from "../../engine/node.ts";
import type { Engine, Type } from "../../engine/engine.ts";
import type { Bindings, Files, Forward, Project } from "../../facts.ts";
import { declarationOf } from "../../functions/lexical.ts";
import { createMayBe, declaringAt, handedAt, type Handed, isFilledLater } from "./candidates.ts";
import { declaredName, ownersOf, type RecordNames, recordNames, type WrittenTypes } from "./names.ts";
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
  const called = recordNames(owners);
  const opened = files.flatMap((path) => {
    const file = called.text(textOf(path)) ? engine.tree(path) : null;
    return file
      ? [{ path, file, text: textOfTree(file, textOf(path)), typesOf: createTypesOf(engine, path, textOf) }]
      : [];
  });
  const declared = new Set<string>();
  for (const { path, file, text, typesOf } of opened)
    for (const node of nodesAt(path, file, called.places(text))) {
      const name = declaredName(kinds, node, typesOf, called);
      if (name !== null) declared.add(name);
    }
  const names = recordNames(owners, declared);
  return opened.flatMap((one) => handedIn(kinds, names, one).map((handed) => ({ ...handed, path: one.path })));
}

interface Opened {
  readonly path: string;
  readonly file: Node;
  readonly text: string;
  readonly typesOf: WrittenTypes;
}

/** The values of a file that may be records. Names are looked for in its text, as most of a tree has none of them. */
function handedIn(kinds: Kinds, names: RecordNames, { path, file, text, typesOf }: Opened): readonly Handed[] {
  const places = [...names.places(text), ...placesOfThis(names, text)];
  const nodes = nodesAt(path, file, places);
  const declarations = new Set(nodes.flatMap((node) => declaringAt(kinds, node)));
  const mayBe = createMayBe(kinds, names, { declarations: [...declarations], typesOf });
  const handed = (): readonly Handed[] => {
    const called = [...mayBe.called].flatMap((name) => offsetsOfName(name, text));
    return nodesAt(path, file, [...places, ...called]).flatMap((node) => handedAt(kinds, node));
  };
  const first = handed();
  return (mayBe.fill(first) ? handed() : first).filter(mayBe.record);
}

/** In JavaScript a comment before a statement may speak of any name in it. */
function nodesAt(path: string, file: Node, places: readonly number[]): readonly Node[] {
  return [
    ...(isScript(path)
      ? descendants(file)
      : touching(
          file,
          places.toSorted((a, b) => a - b),
        )),
  ];
}

function placesOfThis({ has }: RecordNames, text: string): readonly number[] {
  const isOne = [...text.matchAll(/\bclass\s+([\w$]+)/g)].some(([, name = ""]) => has(name));
  return isOne ? offsetsOfName("this", text) : [];
}

function isScript(path: string): boolean {
  return /\.[cm]?jsx?$/.test(path);
}

function createTypesOf(engine: Engine, path: string, textOf: Files["textOf"]): WrittenTypes {
  return (node) => {
    const slice = (from: number, to: number): string => {
      const { start, end } = engine.spot(path, from, to);
      return textOf(path).slice(start, end);
    };
    // One of the compilers has the types of comments in its tree, the other has not.
    if (!isScript(path)) return node.type ? [slice(node.type.pos, node.type.end)] : [];
    const statement = statementAround(node);
    return [...slice(statement.pos, statement.getStart()).matchAll(/\{([^{}]*)\}/g)].map(([, type = ""]) => type);
  };
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
