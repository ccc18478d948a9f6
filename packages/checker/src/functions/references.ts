import type { Engine } from "../engine/engine.ts";
import { isInWord, type Node, offsetsOfName, textOfTree, touching } from "../engine/node.ts";
import type { Files, Project } from "../facts.ts";

/** A name in code that stands for something declared elsewhere. */
export interface Reference {
  readonly engine: Engine;
  readonly path: string;
  readonly node: Node;
}

/** Finds names in code, by text first: of a tree only what lies on the way to one of them is looked at. */
export interface References {
  /** Every place where one of `names` stands, but not where it is declared, imported or exported. */
  named(names: ReadonlySet<string>): readonly Reference[];
}

export function createReferences(projects: readonly Project[], textOf: Files["textOf"]): References {
  const all = projects.map(({ engine, files }) => createNames(engine, files, textOf));
  return { named: (names) => all.flatMap((namedIn) => namedIn(names)) };
}

function createNames(engine: Engine, files: readonly string[], textOf: Files["textOf"]) {
  let words: Words | null = null;
  const known = files.map(() => new Map<string, readonly Node[]>());
  const find = (file: number, name: string): readonly Node[] => {
    const before = known[file]?.get(name);
    if (before) return before;
    const path = files[file] ?? "";
    const tree = engine.tree(path);
    const found = tree ? nodesNamed(engine, tree, textOfTree(tree, textOf(path)), name) : [];
    known[file]?.set(name, found);
    return found;
  };
  return (names: ReadonlySet<string>): readonly Reference[] => {
    words ??= indexWords(files.map(textOf));
    const byFile = new Map<number, string[]>();
    for (const name of names) {
      for (const file of words.get(name) ?? []) {
        const within = byFile.get(file);
        if (within) within.push(name);
        else byFile.set(file, [name]);
      }
    }
    const hit = [...byFile].toSorted(([a], [b]) => a - b);
    return hit.flatMap(([file, within]) =>
      within.flatMap((name) => find(file, name).map((node) => ({ engine, path: files[file] ?? "", node }))),
    );
  };
}

/** Of each word the texts that it stands in, by their numbers in ascending order. */
type Words = ReadonlyMap<string, readonly number[]>;

function indexWords(texts: readonly string[]): Words {
  const words = new Map<string, number[]>();
  texts.forEach((text, index) => {
    for (let at = 0; at < text.length; at++) {
      if (!isInWord(text.charCodeAt(at))) continue;
      const start = at;
      while (isInWord(text.charCodeAt(at))) at++;
      const word = text.slice(start, at);
      const known = words.get(word);
      if (!known) words.set(word, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  return words;
}

/** Also under the name that an import in the same file gives it. */
function nodesNamed(engine: Engine, file: Node, text: string, name: string): readonly Node[] {
  const all = identifiers(engine, file, text, name);
  const locals = all.flatMap((node) => (isImported(engine, node) ? localOf(node) : []));
  const renamed = locals.flatMap((local) => identifiers(engine, file, text, local));
  return [...all, ...renamed].filter((node) => !isImported(engine, node) && !isDeclared(engine, node));
}

function identifiers({ kinds }: Engine, file: Node, text: string, name: string): readonly Node[] {
  return [...touching(file, offsetsOfName(name, text))].filter(
    (node) => node.kind === kinds.Identifier && node.text === name,
  );
}

function isImported({ kinds }: Engine, { parent }: Node): boolean {
  return parent?.kind === kinds.ImportSpecifier || parent?.kind === kinds.ExportSpecifier;
}

/** `send` of `import { post as send }`, by its `post`. */
function localOf(node: Node): readonly string[] {
  const { propertyName, name } = node.parent ?? {};
  return propertyName === node && name?.text ? [name.text] : [];
}

function isDeclared(engine: Engine, node: Node): boolean {
  return node.parent?.name === node && isDeclaration(engine, node.parent);
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
