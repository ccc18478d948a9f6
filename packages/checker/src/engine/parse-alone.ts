import { ts } from "@ts-morph/common";
import type { Kinds, Node } from "./node.ts";

/** A text of TypeScript as a tree, outside of any project. */
export function parseAlone(text: string): { readonly kinds: Kinds; readonly file: Node } {
  return { kinds: ts.SyntaxKind, file: ts.createSourceFile("alone.ts", text, ts.ScriptTarget.Latest, true) };
}
