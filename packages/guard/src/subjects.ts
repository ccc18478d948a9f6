import type { Column } from "./read-columns.ts";

/** The ids of the people whom a row is about, as strings; null and absent ones are nobody. */
export type SubjectsOf = (row: unknown) => readonly string[];

/** Throws `TypeError`, when used, for an id that is neither string, number nor bigint: objects would all be one person. */
export function subjectsOf(name: string, columns: readonly Column[]): SubjectsOf {
  const finders = columns.flatMap((column) => finderOf(name, column));
  return (row) => {
    const found: string[] = [];
    for (const find of finders) find(row, found);
    return found;
  };
}

type Finder = (row: unknown, found: string[]) => void;

function finderOf(name: string, column: Column): Finder[] {
  const { key } = column;
  if (column.kind === "value") {
    return column.subject ? [(row, found) => addId(name, (row as Record<string, unknown>)[key], found)] : [];
  }
  const inner = column.columns.flatMap((nested) => finderOf(name, nested));
  if (inner.length === 0) return [];
  return [
    (row, found) => {
      const value = (row as Record<string, unknown>)[key];
      const rows: readonly unknown[] = column.many ? ((value ?? []) as readonly unknown[]) : [value];
      for (const each of rows) {
        if (each !== null && each !== undefined) for (const find of inner) find(each, found);
      }
    },
  ];
}

function addId(name: string, id: unknown, found: string[]): void {
  if (id === null || id === undefined) return;
  if (typeof id !== "string" && typeof id !== "number" && typeof id !== "bigint") {
    throw new TypeError(
      `record \`${name}\`: unexpected ${typeof id} as the subject's id, expected a string, number or bigint`,
    );
  }
  found.push(String(id));
}
