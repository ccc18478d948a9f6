import type { Generate } from "./generate.ts";
import { isOpen } from "./projector.ts";
import type { Column } from "./read-columns.ts";

/** The data items that a view shows: those of its columns that are not empty. The list is shared between calls. */
export type ItemsSeen = (view: unknown) => readonly string[];

export function itemsSeenBy(columns: readonly Column[], open: ReadonlySet<string>, generate: Generate): ItemsSeen {
  const shown = columns.filter(
    (column) => isOpen(column, open) && (column.kind === "nested" || column.items.length > 0),
  );
  // What every object has looks as if it were there.
  const plain = shown.every(({ kind, key }) => kind === "value" && !(key in Object.prototype));
  const isFull = plain ? fullness(shown, generate) : null;
  const all = [...itemsOf(shown)];
  return (view) => {
    // Nearly every record is flat and full: no set for it.
    if (isFull?.(view)) return all;
    const seen = new Set<string>();
    addSeen(shown, view, seen);
    return [...seen];
  };
}

/** Whether no column of a view is empty. */
function fullness(shown: readonly Column[], generate: Generate): (view: unknown) => unknown {
  const full = shown.map(({ key }) => `view[${JSON.stringify(key)}] != null`).join(" && ") || "true";
  return generate(["view"], `return ${full};`) ?? ((view) => shown.every(({ key }) => !isEmpty(view, key)));
}

function isEmpty(view: unknown, key: string): boolean {
  const value = (view as Readonly<Record<string, unknown>>)[key];
  return value === undefined || value === null;
}

function itemsOf(columns: readonly Column[]): ReadonlySet<string> {
  return new Set(columns.flatMap((column) => (column.kind === "value" ? column.items : [])));
}

/** Of a nested view the columns that are not open are absent, so nothing of them is counted. */
function addSeen(columns: readonly Column[], view: unknown, seen: Set<string>): void {
  for (const column of columns) {
    const { key } = column;
    if (!Object.hasOwn(view as object, key) || isEmpty(view, key)) continue;
    const value = (view as Readonly<Record<string, unknown>>)[key];
    if (column.kind === "value") for (const item of column.items) seen.add(item);
    else if (!column.many) addSeen(column.columns, value, seen);
    else for (const each of value as readonly unknown[]) if (each) addSeen(column.columns, each, seen);
  }
}
