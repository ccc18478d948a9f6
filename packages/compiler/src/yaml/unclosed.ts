import type { Diagnostic } from "@candor/model";
import { isCollection, isScalar, type Node, visit } from "yaml";
import type { Placer } from "../text/place.ts";
import { shown } from "../text/shown.ts";

/** The first bracket or quotation mark of a YAML text that nothing closes, as offsets around it; null where all are closed. */
export function findUnclosed(yaml: string, root: Node | null): readonly [start: number, end: number] | null {
  let first: readonly [number, number] | null = null;
  let firstEnd = 0;
  visit(root, (_, node) => {
    const mark = isOpened(node) ? unclosed(yaml, node) : null;
    if (!mark) return;
    // A quote that is not closed leaves the brackets around it open too, and is the mistake; one further down is another.
    if (first === null || (isQuote(yaml, mark[0]) && mark[0] < firstEnd)) {
      first = mark;
      firstEnd = (node as Node).range?.[1] ?? mark[1];
    }
  });
  return first;
}

/** The finding about it; all that the YAML parser says behind it follows from it. */
export function unclosedFinding(yaml: string, [start, end]: readonly [number, number], place: Placer): Diagnostic {
  const mark = yaml.slice(start, end);
  const what = isQuote(yaml, start) ? "quotation mark" : "bracket";
  return {
    rule: "yaml/syntax",
    severity: "error",
    message: `this ${what} is never closed`,
    help: `put ${shown(CLOSING.get(mark) ?? mark)} where it ends`,
    place: place(start, end),
  };
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["{", "}"],
  ['"', '"'],
  ["'", "'"],
]);

/** Whether a node starts with a mark of its own, and not with that of its first key. */
function isOpened(node: unknown): node is Node {
  if (isScalar(node)) return node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  return isCollection(node) && node.flow === true;
}

function unclosed(yaml: string, { range }: Node): readonly [number, number] | null {
  if (!range) return null;
  const [start, end] = range;
  const closing = CLOSING.get(yaml.charAt(start));
  if (closing === undefined || (end - start > 1 && yaml.charAt(end - 1) === closing)) return null;
  return [start, start + 1];
}

function isQuote(yaml: string, at: number): boolean {
  return yaml.charAt(at) === '"' || yaml.charAt(at) === "'";
}
