/** A column as it is opened. `items` are the data items it holds: none where it is not personal. */
export type Column =
  | { readonly kind: "value"; readonly key: string; readonly items: readonly string[]; readonly subject: boolean }
  | { readonly kind: "nested"; readonly key: string; readonly columns: readonly Column[]; readonly many: boolean };

/**
 * The classified columns of record `name`, copied out, so that later changes of the object do nothing.
 * Throws `TypeError` for what the types refuse too: an unknown item, a class that is none.
 */
export function readColumns(name: string, columns: unknown, data: ReadonlySet<string>): readonly Column[] {
  if (typeof columns !== "object" || columns === null || Array.isArray(columns)) {
    throw new TypeError(`record \`${name}\`: unexpected ${String(columns)}, expected its columns, each with its class`);
  }
  return Object.entries(columns).map(([key, given]) => {
    // Assigned to a view it would change the view's prototype instead.
    if (key === "__proto__") throw new TypeError(`record \`${name}\`: a column cannot be called \`__proto__\``);
    return readColumn(name, key, given, data);
  });
}

function readColumn(name: string, key: string, given: unknown, data: ReadonlySet<string>): Column {
  const subject = given === "subject";
  if (subject || given === "not-personal") return { kind: "value", key, items: [], subject };
  const path = `${name}.${key}`;
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const [first] = list;
  if (typeof first === "object" && list.length === 1) {
    return { kind: "nested", key, columns: readColumns(path, first, data), many: Array.isArray(given) };
  }
  const items = list.filter((item) => typeof item === "string" && data.has(item)).map(String);
  if (items.length !== list.length || items.length === 0) {
    throw new TypeError(`record \`${path}\`: unexpected ${JSON.stringify(given)}, expected data items of the policy`);
  }
  return { kind: "value", key, items, subject };
}
