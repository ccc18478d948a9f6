import type { Engine, Insertion, Overlay } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import type { Binding } from "../facts.ts";
import { brandIdOf } from "./brand-id.ts";
import { brandTypes, HELPER } from "./brand-types.ts";
import { brandDeclaration } from "./brand-declaration.ts";

/**
 * What to add to the declarations of bound properties, so that their types carry which binding they are: through
 * inference, mapped types, generics and the rows that query builders work out, where a declaration is lost. Nothing that
 * stands in a file goes, and lines stay lines.
 */
export function planOverlay(kinds: Kinds, bindings: readonly Binding[]): Overlay {
  const files = new Map<string, { text: string; insertions: Insertion[] }>();
  const branded = new Set<string>();
  for (const binding of bindings.filter(({ items }) => items.length > 0)) {
    for (const { path, node } of binding.declarations) {
      // Each project has nodes of its own for the same file.
      const declaration = `${path}#${node.pos}`;
      if (branded.has(declaration)) continue;
      branded.add(declaration);
      const text = fileOf(node).text ?? "";
      const added = brandDeclaration(kinds, node, { text, id: JSON.stringify(brandIdOf(binding)) });
      const known = files.get(path) ?? { text, insertions: [] };
      if (added.length > 0) files.set(path, { ...known, insertions: [...known.insertions, ...added] });
    }
  }
  return new Map(
    [...files].map(([path, { text, insertions }], index) => [path, inFile(path, text, { insertions, index })]),
  );
}

/** In the order they stand, and after the file's last line the types they name, which have a name of their own in each file. */
function inFile(
  path: string,
  text: string,
  { insertions, index }: { insertions: readonly Insertion[]; index: number },
): readonly Insertion[] {
  const types = brandTypes(/\.[cm]?jsx?$/.test(path));
  const end = { at: text.length, text: text.endsWith("\n") ? types : `\n${types}` };
  const named = [...insertions.toSorted((a, b) => a.at - b.at), end];
  return named.map(({ at, text: added }) => ({ at, text: added.replaceAll(HELPER, `${HELPER}${index}`) }));
}

function fileOf(node: Node): Node {
  let file = node;
  while (file.parent) file = file.parent;
  return file;
}

/** Whether the compiler reads a file with what was put into it: else nothing that rests on brands can be believed. */
export function isInForce(engine: Engine, overlay: Overlay): boolean {
  return [...overlay].every(([path, insertions]) => {
    const text = engine.tree(path)?.text;
    return text === undefined || insertions.every(({ text: added }) => text.includes(added));
  });
}
