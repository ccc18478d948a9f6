import type { Column } from "./read-columns.ts";

/** Whom a row is about, by id: one person, or a list of several or none. */
export type Subjects = string | readonly string[];

/** Throws `TypeError`, when used, for an id that is neither string, number nor bigint: all objects would be one person. */
export type SubjectsOf = (row: unknown) => Subjects;

export function subjectsOf(name: string, columns: readonly Column[]): SubjectsOf {
  const finders = columns.flatMap((column) => finderOf(name, column));
  const only = columns.find((column) => column.kind === "value" && column.subject);
  const key = finders.length === 1 ? only?.key : undefined;
  return (row) => {
    // Nearly every record has one subject column of text: no list for it, on the hot path.
    const id = key === undefined ? undefined : (row as Record<string, unknown>)[key];
    if (typeof id === "string") return id;
    const found: string[] = [];
    for (const find of finders) find(row, found);
    return found;
  };
}

/** Adds the ids of the people in a row; null and absent ids are nobody. */
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
      const value = (row as Record<string, unknown>)[key] ?? [];
      for (const each of column.many ? (value as readonly unknown[]) : [value]) {
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
