import type { ts } from "@ts-morph/common";
import type { Fault } from "./engine.ts";

/** Nobody nests by hand what is nested deeper than this. */
const DEEP = 1_000;

export function isDeep(file: ts.SourceFile): boolean {
  const stack: { readonly node: ts.Node; readonly depth: number }[] = [{ node: file, depth: 0 }];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const depth = at.depth + 1;
    if (depth > DEEP) return true;
    at.node.forEachChild((node) => void stack.push({ node, depth }));
  }
  return false;
}

/** The compiler walks code by recursion, and runs out of stack on code that nobody wrote by hand. */
export function tooDeep(path: string | null): Fault {
  const what = path === null ? "a file of the project" : "it";
  return { path, start: 0, end: 0, message: `${what} is nested too deep; leave it out under \`check.exclude\`` };
}
