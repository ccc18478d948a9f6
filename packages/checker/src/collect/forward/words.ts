import type { Kinds, Node } from "../../engine/node.ts";
import { originsOf } from "../origins.ts";

/** Bounds the work on chains that nobody wrote by hand. */
const LONGEST = 30;

/** The names that say where a value comes from: `["userService", "find"]` of `await userService.find(id)`. What a call is given says nothing. */
export function wordsOf(kinds: Kinds, value: Node): readonly string[] {
  const origins = originsOf(kinds, value);
  return (origins.length === 0 ? [value] : origins).flatMap((origin) => chainOf(kinds, origin));
}

function chainOf(kinds: Kinds, value: Node): readonly string[] {
  if (value.kind === kinds.ObjectLiteralExpression || value.kind === kinds.ArrayLiteralExpression)
    return (value.properties ?? value.elements ?? []).flatMap(({ kind, expression }) =>
      expression && (kind === kinds.SpreadAssignment || kind === kinds.SpreadElement) ? wordsOf(kinds, expression) : [],
    );
  const words: string[] = [];
  let at: Node | undefined = value;
  for (let step = 0; at && step < LONGEST; step++, at = at.expression) {
    const name = at.name ?? at;
    if (name.text !== undefined) words.push(name.text);
  }
  return words;
}
