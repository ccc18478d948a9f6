import type { Node } from "../engine/node.ts";
import type { Mark, Tag } from "../facts.ts";

/** The code that `@purpose` and `@custody` comments speak of. */
export function marksOf(tags: readonly Tag[]): readonly Mark[] {
  return tags
    .filter(({ name }) => name !== "personal")
    .map(({ name, ids, owner, path, start, end }) => {
      const code = implementationOf(owner);
      return {
        path,
        start: code.pos,
        end: code.end,
        code,
        purposes: name === "purpose" ? ids : [],
        custody: name === "custody",
        tag: { path, start, end },
      };
    });
}

/** What a comment on the signature of an overload speaks of: the function with a body that follows under the same name. */
function implementationOf(owner: Node): Node {
  const name = owner.name?.text;
  if (owner.body || name === undefined) return owner;
  const isSame = (node: Node): boolean => node.kind === owner.kind && node.name?.text === name;
  const found = owner.parent?.forEachChild((node) =>
    node.pos >= owner.end && node.body && isSame(node) ? node : undefined,
  );
  return found ?? owner;
}
