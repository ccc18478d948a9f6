import type { FrontmatterPath, SchemaKind, Written } from "../document.ts";
import { shown } from "../text/shown.ts";

/** The path of a JSON pointer into `value`: numbers where it goes through a list. */
export function pathOf(pointer: string, value: unknown): FrontmatterPath {
  const path: (string | number)[] = [];
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(valueAt(value, path)) ? Number(key) : key);
  }
  return path;
}

/** What stands at a path, or undefined. */
export function valueAt(value: unknown, path: FrontmatterPath): unknown {
  return path.reduce((node: unknown, step) => {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, step)) return undefined;
    return Reflect.get(node, step) as unknown;
  }, value);
}

/** The field that a path is about: `needs` for the third value of `needs`. */
export function fieldOf(path: FrontmatterPath): string {
  return path.findLast((step) => typeof step === "string") ?? "";
}

const ENTRIES: ReadonlyMap<SchemaKind, string> = new Map([
  ["data", "a data item"],
  ["recipients", "a recipient"],
  ["safeguards", "a safeguard"],
]);

/** What the fields at a path belong to, in an author's words: `a purpose`, `company.md`, `a recipient`, `choices`. */
export function ownerOf({ kind }: Written, path: FrontmatterPath): string {
  if (kind === "fixture") return ownerInTests(path);
  const isWhole = path.length === 0 || (path.length === 2 && path[0] === "by-place");
  if (isWhole) return kind === "purpose" ? "a purpose" : `\`${kind}.md\``;
  const isEntry = path.length === 1 || (path.length === 3 && path[0] === "by-place");
  return (isEntry && path.at(-1) !== "by-place" && ENTRIES.get(kind)) || shown(fieldOf(path));
}

function ownerInTests(path: FrontmatterPath): string {
  if (path.length === 0) return "a file of tests";
  if (path[0] !== "people" || path.length === 1) return shown(fieldOf(path));
  return path.length === 2 ? "a person" : typeof path.at(-1) === "number" ? "a form" : shown(fieldOf(path));
}

/** All facts of a file, in an author's words. */
export function wholeOf({ kind }: Written): string {
  return kind === "fixture" ? "this file" : "what stands between the two `---`";
}
