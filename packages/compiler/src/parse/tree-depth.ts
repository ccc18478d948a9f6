import type { Nodes, Root } from "mdast";
import { DEEPEST_NESTING } from "../extremes/limits.ts";

/** Whether a Markdown tree is deeper than later stages, which recurse, should be given. */
export function isTooDeep(root: Root): boolean {
  let level: readonly Nodes[] = root.children;
  for (let depth = 0; level.length > 0; depth++) {
    // Each level of a list is two of the tree.
    if (depth > DEEPEST_NESTING * 3) return true;
    level = level.flatMap((node): readonly Nodes[] => ("children" in node ? node.children : []));
  }
  return false;
}
