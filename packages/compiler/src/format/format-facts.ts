import { isDeepStrictEqual } from "node:util";
import { isCollection, isMap, isScalar } from "yaml";
import { placer } from "../text/place.ts";
import { toPlain } from "../yaml/plain.ts";
import { type Item, itemsOf, nameOf } from "../yaml/items.ts";
import { type Margin, readMargin } from "./margin.ts";
import { type OrderOf, readFacts, writeFacts } from "./write-facts.ts";
import { isFixed } from "./write-value.ts";
import { writeMargin } from "./write-margin.ts";

/**
 * The canonical form of the facts between the fences; each comment stays beside what it is about. Null where it would not,
 * or where a value would not be the same: such facts stay as they are. Takes YAML without errors, lines ending in `\n`.
 */
export function formatFacts(yaml: string, orderOf: OrderOf): string | null {
  const document = readFacts(yaml);
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return withoutFacts(yaml);
  if (!isMap(contents)) return null;
  const items = itemsOf(yaml, contents);
  // A field that stands twice is an error that its author has to settle.
  if (repeated(items) !== null) return null;
  const margin = items.some(({ value }) => isFixed(value, yaml)) ? null : readMargin(yaml, items);
  if (!margin) return null;
  const before = toValue(contents);
  const bare = writeFacts(
    document,
    orderOf,
    items.filter((item) => holdsComment(item, margin)),
  );
  const written = writeMargin(bare, margin);
  return isSame(written, before, margin) ? written : null;
}

/** The field that stands twice, with the groups it is in: `private.name`; null where none does. Takes what `formatFacts` does. */
export function repeatedField(yaml: string): string | null {
  const item = repeated(itemsOf(yaml, readFacts(yaml).contents));
  return item && item.path.join(".");
}

function repeated(items: readonly Item[]): Item | null {
  const names = new Set<string>();
  return items.find(({ path }) => names.size === names.add(nameOf(path)).size) ?? null;
}

/** Comments alone, as where every entry is an example still. */
function withoutFacts(yaml: string): string {
  const lines = yaml.split("\n").map((line) => line.trim());
  return lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** Whether one of its lines in brackets has a comment: that needs lines of their own. */
function holdsComment({ value, path }: Item, { comments }: Margin): boolean {
  if (!isCollection(value) || value.flow !== true) return false;
  const inside = nameOf(path).slice(0, -1);
  return comments.some((comment) => nameOf(comment.path).startsWith(`${inside},`));
}

function isSame(written: string, before: unknown, margin: Margin): boolean {
  const { contents, errors } = readFacts(written);
  const after = readMargin(written, itemsOf(written, contents));
  if (errors.length > 0 || !after) return false;
  return isDeepStrictEqual(toValue(contents), before) && isDeepStrictEqual(anchors(after), anchors(margin));
}

function toValue(contents: unknown): unknown {
  return toPlain(contents, { place: placer("", ""), diagnostics: [] });
}

/** Comments of one anchor keep their order; the order of the anchors is that of the fields. */
function anchors({ comments }: Margin): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const { kind, path, text } of comments) {
    const name = `${kind} ${nameOf(path)}`;
    grouped.set(name, [...(grouped.get(name) ?? []), text]);
  }
  return grouped;
}
