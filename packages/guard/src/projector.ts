import type { Generate } from "./generate.ts";
import type { Column } from "./read-columns.ts";

/** Copies the open columns out of a row. */
export type Projector = (row: unknown) => unknown;

interface Step {
  readonly key: string;
  /** What gives the column of a row; null where it is plainly `row[key]`. */
  readonly read: Projector | null;
}

/**
 * A projector for columns of which the items in `open` may be seen. Where code may be generated it becomes an object literal, a few
 * times as fast as the loop that does the same.
 */
export function buildProjector(columns: readonly Column[], open: ReadonlySet<string>, generate: Generate): Projector {
  const steps = columns.filter((column) => isOpen(column, open)).map((column) => stepOf(column, open, generate));
  return literalProjector(steps, generate) ?? loopProjector(steps);
}

/** Whether a column may be seen: all its items may. What it nests is looked at column by column. */
export function isOpen(column: Column, open: ReadonlySet<string>): boolean {
  return column.kind === "nested" || column.items.every((item) => open.has(item));
}

function stepOf(column: Column, open: ReadonlySet<string>, generate: Generate): Step {
  const { key } = column;
  const plain: Projector = (row) => (row as Record<string, unknown>)[key];
  // What every object has is a column only where the row has it itself.
  const shadows = key in Object.prototype;
  const read: Projector = shadows ? (row) => (Object.hasOwn(row as object, key) ? plain(row) : undefined) : plain;
  if (column.kind === "value") return { key, read: shadows ? read : null };
  const one = unlessEmpty(buildProjector(column.columns, open, generate));
  const project = column.many ? unlessEmpty((rows) => projectAll(rows as readonly unknown[], one)) : one;
  return { key, read: (row) => project(read(row)) };
}

function unlessEmpty(project: Projector): Projector {
  return (value) => (value === null || value === undefined ? value : project(value));
}

function projectAll(rows: readonly unknown[], one: Projector): unknown {
  const views: unknown[] = [];
  // By index, because an iterator or a `map` that somebody patched would see whole rows.
  for (let n = 0; n < rows.length; n++) views[n] = one(rows[n]);
  return views;
}

/** A column that the row lacks (of another arm of a union, or optional) is absent in the view too. */
function loopProjector(steps: readonly Step[]): Projector {
  const keys = steps.map(({ key }) => key);
  const reads = steps.map(({ read }) => read);
  return (row) => {
    const view: Record<string, unknown> = {};
    for (let n = 0; n < keys.length; n++) {
      const key = keys[n]!;
      const read = reads[n];
      const value = read ? read(row) : (row as Record<string, unknown>)[key];
      if (value !== undefined) view[key] = value;
    }
    return view;
  };
}

/** The names of columns come from the application's code, and stand in the generated code as JSON strings alone. */
function literalProjector(steps: readonly Step[], generate: Generate): Projector | null {
  const names = steps.map(({ key }) => JSON.stringify(key));
  const reads = steps.map(({ read }, n) => `const v${n} = ${read === null ? `row[${names[n]}]` : `read[${n}](row)`};`);
  const absent = steps.map((_, n) => `v${n} === undefined || `).join("");
  const present = names.map((name, n) => `if (v${n} !== undefined) view[${name}] = v${n};`);
  const members = names.map((name, n) => `${name}: v${n}`).join(", ");
  const part = `if (${absent}false) { const view = {}; ${present.join(" ")} return view; }`;
  const body = `return (row) => { ${reads.join(" ")} ${part} return { ${members} }; };`;
  return (generate(["read"], body)?.(steps.map(({ read }) => read)) ?? null) as Projector | null;
}
