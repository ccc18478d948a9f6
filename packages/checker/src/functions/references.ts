import type { Engine } from "../engine/engine.ts";
import { descendants, type Node } from "../engine/node.ts";
import type { Files, Project } from "../facts.ts";

/** A name in code that stands for something declared elsewhere. */
export interface Reference {
  readonly engine: Engine;
  readonly path: string;
  readonly node: Node;
}

/** Finds names in code, by text first: the tree of a file is only walked when the file holds one of them. */
export interface References {
  /** Every place where one of `names` stands, but not where it is declared, imported or exported. */
  named(names: ReadonlySet<string>): readonly Reference[];
}

export function createReferences(projects: readonly Project[], textOf: Files["textOf"]): References {
  const indexes = new Map<string, ReadonlyMap<string, readonly Node[]>>();
  const indexOf = (engine: Engine, path: string): ReadonlyMap<string, readonly Node[]> => {
    const index = indexes.get(path) ?? indexFile(engine, path);
    indexes.set(path, index);
    return index;
  };
  return {
    named: (names) => {
      const any = wordOf(names);
      return projects.flatMap(({ engine, files }) =>
        files
          .filter((path) => any.test(textOf(path)))
          .flatMap((path) => namedIn(indexOf(engine, path), names).map((node) => ({ engine, path, node }))),
      );
    },
  };
}

/** Also under the name that an import in the same file gives it. */
function namedIn(index: ReadonlyMap<string, readonly Node[]>, names: ReadonlySet<string>): readonly Node[] {
  return [...names].flatMap((name) => index.get(name) ?? []);
}

function wordOf(names: ReadonlySet<string>): RegExp {
  const escaped = [...names].map((name) => name.replace(/[$^.*+?()[\]{}|\\]/g, "\\$&"));
  return new RegExp(`(?<![\\w$])(?:${escaped.join("|")})(?![\\w$])`);
}

function indexFile(engine: Engine, path: string): ReadonlyMap<string, readonly Node[]> {
  const { kinds } = engine;
  const file = engine.tree(path);
  const index = new Map<string, Node[]>();
  if (!file) return index;
  const renamed = new Map<string, string>();
  for (const node of descendants(file)) {
    if (node.kind !== kinds.Identifier || node.text === undefined) continue;
    const { parent } = node;
    if (parent?.kind === kinds.ImportSpecifier || parent?.kind === kinds.ExportSpecifier) {
      if (parent.propertyName?.text && parent.name?.text) renamed.set(parent.name.text, parent.propertyName.text);
      continue;
    }
    if (parent?.name === node && isDeclaration(engine, parent)) continue;
    const known = index.get(node.text);
    if (known) known.push(node);
    else index.set(node.text, [node]);
  }
  for (const [local, name] of renamed) index.set(name, [...(index.get(name) ?? []), ...(index.get(local) ?? [])]);
  return index;
}

/** What gives a name and uses none. */
function isDeclaration({ kinds }: Engine, { kind }: Node): boolean {
  return [
    kinds.FunctionDeclaration,
    kinds.MethodDeclaration,
    kinds.MethodSignature,
    kinds.PropertyDeclaration,
    kinds.PropertySignature,
    kinds.PropertyAssignment,
    kinds.VariableDeclaration,
    kinds.ClassDeclaration,
    kinds.InterfaceDeclaration,
    kinds.TypeAliasDeclaration,
    kinds.GetAccessor,
    kinds.SetAccessor,
    kinds.Parameter,
    kinds.ImportClause,
    kinds.NamespaceImport,
  ].includes(kind);
}
