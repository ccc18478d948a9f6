import type { Column } from "./read-columns.ts";

/** Copies the open columns out of a row. */
export type Projector = (row: unknown) => unknown;

/** Gives projectors; remembers once generating code was refused, so that it is tried once. */
export type BuildProjector = (columns: readonly Column[], open: ReadonlySet<string>) => Projector;

interface Step {
  readonly key: string;
  readonly nested: Projector | null;
  /** `Object.prototype` has this name too: only an own property is a column. */
  readonly shadows: boolean;
}

/**
 * Projectors for columns of which the items in `open` may be seen. With `generate`, each becomes an object literal
 * through `new Function`, about eight times as fast as a loop; where that is refused (CSP, workers) loops do the same.
 */
export function projectorBuilder(generate: boolean): BuildProjector {
  let allowed = generate;
  const build: BuildProjector = (columns, open) => {
    const steps = columns.filter((column) => isOpen(column, open)).map((column) => stepOf(column, open, build));
    const loop = loopProjector(steps);
    if (!allowed || steps.some(({ shadows }) => shadows)) return loop;
    try {
      return literalProjector(steps, loop);
    } catch {
      allowed = false;
      return loop;
    }
  };
  return build;
}

function isOpen(column: Column, open: ReadonlySet<string>): boolean {
  return column.kind === "nested" || column.items.every((item) => open.has(item));
}

function stepOf(column: Column, open: ReadonlySet<string>, build: BuildProjector): Step {
  const { key } = column;
  const shadows = key in Object.prototype;
  if (column.kind === "value") return { key, nested: null, shadows };
  const each = build(column.columns, open);
  return { key, nested: column.many ? (rows) => projectAll(rows, each) : (row) => projectOne(row, each), shadows };
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
  if (steps.every(({ nested, shadows }) => nested === null && !shadows))
    return flatProjector(steps.map(({ key }) => key));
  return (row) => {
    const from = row as Record<string, unknown>;
    const view: Record<string, unknown> = {};
    for (const { key, nested, shadows } of steps) {
      if (shadows && !Object.hasOwn(from, key)) continue;
      const value = from[key];
      if (value !== undefined) view[key] = nested === null ? value : nested(value);
    }
    return view;
  };
}

function flatProjector(keys: readonly string[]): Projector {
  return (row) => {
    const from = row as Record<string, unknown>;
    const view: Record<string, unknown> = {};
    for (const key of keys) {
      const value = from[key];
      if (value !== undefined) view[key] = value;
    }
    return view;
  };
}

/** The names of columns come from the application's code, and stand in the generated code as JSON strings alone. */
function literalProjector(steps: readonly Step[], loop: Projector): Projector {
  const reads = steps.map(({ key, nested }, n) => {
    const value = `row[${JSON.stringify(key)}]`;
    return `const v${n} = ${nested === null ? value : `nested[${n}](${value})`};`;
  });
  const absent = steps.map((_, n) => `v${n} === undefined`).join(" || ") || "false";
  const members = steps.map(({ key }, n) => `${JSON.stringify(key)}: v${n}`).join(", ");
  const body = `return (row) => { ${reads.join(" ")} return ${absent} ? loop(row) : { ${members} }; };`;
  // oxlint-disable-next-line typescript/no-implied-eval -- the one place that generates code; refused by `generateCode: false`
  const make = new Function("nested", "loop", body) as (nested: readonly unknown[], loop: Projector) => Projector;
  return make(
    steps.map(({ nested }) => nested),
    loop,
  );
}
