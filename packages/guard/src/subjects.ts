import type { Column } from "./read-columns.ts";

/** Whom a row is about, by id: one person, or a list of several or none. */
export type Subjects = string | readonly string[];

/**
 * Throws `TypeError`, when used, for an id that is no text, number or bigint (all objects would be one person), for `""` and `NaN`,
 * and for a column that the row lacks: a query that forgot it would open what waits only for an objection.
 */
export type SubjectsOf = (row: unknown) => Subjects;

export function subjectsOf(name: string, columns: readonly Column[]): SubjectsOf {
  const subjects = subjectColumns(columns);
  const only = subjects.length === 1 && subjects[0]?.kind === "value" ? subjects[0].key : undefined;
  return (row) => {
    // Nearly every record has one subject column of text: no list for it, on the hot path.
    const id = only === undefined ? undefined : (row as Record<string, unknown>)[only];
    if (typeof id === "string" && id) return id;
    const found: string[] = [];
    addPeople(name, subjects, row, found);
    return found;
  };
}

/** No other column is read to find out whom a row is about. */
function subjectColumns(columns: readonly Column[]): readonly Column[] {
  return columns.flatMap((column): readonly Column[] => {
    if (column.kind === "value") return column.subject ? [column] : [];
    const inner = subjectColumns(column.columns);
    return inner.length > 0 ? [{ ...column, columns: inner }] : [];
  });
}

/** Adds the ids of the people in a row; null is nobody. */
function addPeople(name: string, columns: readonly Column[], row: unknown, found: string[]): void {
  for (const column of columns) {
    const value = (row as Record<string, unknown>)[column.key];
    if (value === null) continue;
    if (column.kind === "value" || value === undefined) found.push(idOf(name, value));
    else if (!column.many) addPeople(name, column.columns, value, found);
    else {
      // By index, because an iterator that somebody patched would see whole rows.
      const rows = value as readonly unknown[];
      for (let n = 0; n < rows.length; n++) if (rows[n]) addPeople(name, column.columns, rows[n], found);
    }
  }
}

function idOf(name: string, id: unknown): string {
  const text = typeof id === "string" || typeof id === "number" || typeof id === "bigint" ? String(id) : "";
  if (text && !Number.isNaN(id)) return text;
  const given = id === "" ? "empty text" : Number.isNaN(id) ? "NaN" : typeof id;
  throw new TypeError(`record \`${name}\`: unexpected ${given} as the subject's id, expected text or a number`);
}
