import type { Engine, Insertion, Overlay } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import type { Binding } from "../facts.ts";
import { BRAND, brandIdOf } from "./brand-id.ts";

/**
 * What to add to the declarations of bound properties, so that their types carry which binding they are: through
 * inference, mapped types, generics and the rows that query builders work out, where a declaration is lost. Nothing that
 * stands in a file goes, and lines stay lines.
 */
export function planOverlay(kinds: Kinds, bindings: readonly Binding[]): Overlay {
  const files = new Map<string, { file: Node; insertions: Insertion[] }>();
  const branded = new Set<Node>();
  for (const binding of bindings.filter(({ items }) => items.length > 0)) {
    for (const { path, node } of binding.declarations) {
      if (branded.has(node)) continue;
      branded.add(node);
      const added = brandedDeclaration(kinds, node, {
        id: JSON.stringify(brandIdOf(binding)),
        isScript: isScript(path),
      });
      const known = files.get(path) ?? { file: fileOf(node), insertions: [] };
      if (added.length > 0) files.set(path, { ...known, insertions: [...known.insertions, ...added] });
    }
  }
  return new Map(
    [...files].map(([path, { file, insertions }], index) => [path, inFile(path, file, insertions, index)]),
  );
}

/** In the order they stand, each helper under a name of its own in each file, and the helpers after the file's last line. */
function inFile(path: string, file: Node, insertions: readonly Insertion[], index: number): readonly Insertion[] {
  const named = insertions.map(({ at, text }) => ({ at, text: text.replaceAll(HELPER, `${HELPER}${index}`) }));
  const end = { at: file.text?.length ?? 0, text: `\n${HELPERS.replaceAll(HELPER, `${HELPER}${index}`)}` };
  const sorted = named.toSorted((a, b) => a.at - b.at);
  return isScript(path) ? sorted : [...sorted, end];
}

const HELPER = "__Candor";

/** `V` where it may be nothing stays so; a zod schema and a Drizzle column carry the brand in what they give. */
const HELPERS = `
type __Candor<V, L extends string> = V extends null | undefined ? V : V & { readonly ${BRAND}?: L };
type __CandorSchema<T, L extends string> = T extends { _zod: { output: infer O } } ? T & { _zod: { output: __Candor<O, L> } }
  : T extends { _output: infer O } ? T & { _output: __Candor<O, L> }
  : T extends { _: { $type: infer O } } ? T & { _: { $type: __Candor<O, L> } }
  : T extends { _: { data: infer O }, $type: unknown } ? T & { _: { $type: __Candor<O, L> } }
  : __Candor<T, L>;
declare function __CandorValue<T, L extends string>(value: T, label: L): __CandorSchema<T, L>;
`;

interface Brand {
  /** As a literal. */
  readonly id: string;
  /** JavaScript: types stand in comments, and there is no place for helpers. */
  readonly isScript: boolean;
}

function brandedDeclaration(kinds: Kinds, node: Node, brand: Brand): readonly Insertion[] {
  const { PropertySignature, PropertyDeclaration, Parameter, GetAccessor, PropertyAssignment, JSDocPropertyTag } =
    kinds;
  if (node.kind === JSDocPropertyTag)
    return node.typeExpression?.type ? brandedType(node.typeExpression.type, brand) : [];
  if ([PropertySignature, PropertyDeclaration, Parameter, GetAccessor].includes(node.kind) && node.type)
    return brandedType(node.type, brand);
  if ([PropertyDeclaration, PropertyAssignment, Parameter].includes(node.kind) && node.initializer && !brand.isScript)
    return around(node.initializer, `${HELPER}Value(`, `, ${brand.id})`);
  return [];
}

function brandedType(type: Node, { id, isScript: inComment }: Brand): readonly Insertion[] {
  if (inComment) return around(type, "(", `) & { readonly ${BRAND}?: ${id} }`);
  return around(type, `${HELPER}<`, `, ${id}>`);
}

function around(node: Node, before: string, after: string): readonly Insertion[] {
  return [
    { at: node.getStart(), text: before },
    { at: node.end, text: after },
  ];
}

function isScript(path: string): boolean {
  return /\.[cm]?jsx?$/.test(path);
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
