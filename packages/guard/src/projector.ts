import type { Generate } from "./generate.ts";
import type { Column } from "./read-columns.ts";

/** Copies the open columns out of a row. */
export type Projector = (row: unknown) => unknown;

/** Gives projectors for columns of which the items in `open` may be seen. */
export type BuildProjector = (columns: readonly Column[], open: ReadonlySet<string>) => Projector;

interface Step {
  readonly key: string;
  /** What gives the column of a row; null where it is plainly `row[key]`. */
  readonly read: Projector | null;
}

/** Where code may be generated, each projector becomes an object literal, about eight times as fast as a loop; else loops do the same. */
export function projectorBuilder(generate: Generate): BuildProjector {
  const build: BuildProjector = (columns, open) => {
    const steps = columns.filter((column) => isOpen(column, open)).map((column) => stepOf(column, open, build));
    const loop = loopProjector(steps);
    return literalProjector(steps, loop, generate) ?? loop;
  };
  return build;
}

/** Whether a column may be seen: all its items may. What it nests is looked at column by column. */
export function isOpen(column: Column, open: ReadonlySet<string>): boolean {
  return column.kind === "nested" || column.items.every((item) => open.has(item));
}

function stepOf(column: Column, open: ReadonlySet<string>, build: BuildProjector): Step {
  const { key } = column;
  const plain: Projector = (row) => (row as Record<string, unknown>)[key];
  // What every object has is a column only where the row has it itself.
  const shadows = key in Object.prototype;
  const read: Projector = shadows ? (row) => (Object.hasOwn(row as object, key) ? plain(row) : undefined) : plain;
  if (column.kind === "value") return { key, read: shadows ? read : null };
  const each = build(column.columns, open);
  const project = column.many ? projectAll : projectOne;
  return { key, read: (row) => project(read(row), each) };
}

function projectOne(row: unknown, each: Projector): unknown {
  return row === null || row === undefined ? row : each(row);
}

function projectAll(rows: unknown, each: Projector): unknown {
  if (rows === null || rows === undefined) return rows;
  const list = rows as readonly unknown[];
  const views: unknown[] = [];
  // By index, because an iterator or a `map` that somebody patched would see whole rows.
  for (let n = 0; n < list.length; n++) views[n] = projectOne(list[n], each);
  return views;
}

/** A column that the row lacks (of another arm of a union, or optional) is absent in the view too. */
function loopProjector(steps: readonly Step[]): Projector {
  return (row) => {
    const view: Record<string, unknown> = {};
    for (const { key, read } of steps) {
      const value = read === null ? (row as Record<string, unknown>)[key] : read(row);
      if (value !== undefined) view[key] = value;
    }
    return view;
  };
}

/** The names of columns come from the application's code, and stand in the generated code as JSON strings alone. */
function literalProjector(steps: readonly Step[], loop: Projector, generate: Generate): Projector | null {
  const names = steps.map(({ key }) => JSON.stringify(key));
  const reads = steps.map(({ read }, n) => `const v${n} = ${read === null ? `row[${names[n]}]` : `read[${n}](row)`};`);
  const absent = steps.map((_, n) => `v${n} === undefined || `).join("");
  const members = names.map((name, n) => `${name}: v${n}`).join(", ");
  const body = `return (row) => { ${reads.join(" ")} return ${absent}false ? loop(row) : { ${members} }; };`;
  return (generate(["read", "loop"], body)?.(steps.map(({ read }) => read), loop) ?? null) as Projector | null;
}
