import type { Diagnostic } from "@candor/model";
import type { FrontmatterPath, Written } from "../document.ts";
import { pointerOf } from "../facts/pointer.ts";
import { shown } from "../text/shown.ts";
import { fieldOf } from "../facts/fact-path.ts";

/** A word that stands more than once in a list, once for each such word. In linear time, which the check of the schema library is not. */
export function repeated(document: Written): readonly Diagnostic[] {
  return within(document, document.frontmatter, []);
}

function within(document: Written, value: unknown, path: FrontmatterPath): readonly Diagnostic[] {
  if (typeof value !== "object" || value === null || path[0] === "private") return [];
  if (Array.isArray(value)) return inList(document, value, path);
  return Object.entries(value).flatMap(([key, member]) => within(document, member, [...path, key]));
}

function inList(document: Written, list: readonly unknown[], path: FrontmatterPath): readonly Diagnostic[] {
  const places = new Map<unknown, readonly [number, ...number[]]>();
  const nested = list.flatMap((item, index) => {
    if (typeof item === "object") return within(document, item, [...path, index]);
    const before = places.get(item);
    if (!before || before.length < 2) places.set(item, before ? [before[0], index] : [index]);
    return [];
  });
  const again = [...places].flatMap(([item, [first, second]]) =>
    second === undefined ? [] : [twice(document, item, [...path, second], [...path, first])],
  );
  return [...nested, ...again];
}

function twice(document: Written, item: unknown, path: FrontmatterPath, first: FrontmatterPath): Diagnostic {
  return {
    rule: "id/duplicate",
    severity: "error",
    message: `${shown(item)} stands in ${shown(fieldOf(path))} twice`,
    help: "remove one of the two",
    place: document.placeOf(path),
    pointer: pointerOf(path),
    related: [{ message: "the first one", place: document.placeOf(first) }],
  };
}
