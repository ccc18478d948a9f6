import type { Kinds, Node } from "../engine/node.ts";

/** A mapped type that gives properties another name: `[K in keyof T as \`user_${K}\`]`; and the name it gives. */
const MAPPED = /\bin\s+keyof\b[^\];]*\bas\b([^\];]*)/g;

/** `"people.email as mail"`, as Kysely's `select` takes it. */
const ALIAS = /^(?:\w+\.)*(\w+)\s+as\s+(\w+)$/i;
const ALIASES = /["'`](?:\w+\.)*(\w+)\s+as\s+(\w+)["'`]/gi;

/** `eb.ref("email").as("mail")` */
const REFERENCES = /\bref\(\s*["'`](?:\w+\.)*(\w+)["'`]\s*\)\s*\.as\(\s*["'`](\w+)["'`]/g;

/** What Drizzle's queries choose, and its columns under another name: `select({ mail: people.email })`. */
const CHOSEN = /\.(?:select\w*|returning)\(\s*\{([^()]*)\}/g;
const COLUMNS = /(\w+)\s*:\s*(?:\w+\.)+(\w+)\b/g;

/** The other names that a text gives bound properties, in mapped types (as the type writes them) and in queries (in quotes). */
export function namesGiven(text: string, isBound: (name: string) => boolean): readonly string[] {
  const mapped = [...text.matchAll(MAPPED)].map(([, name = ""]) => name);
  const aliases = [...text.matchAll(ALIASES), ...text.matchAll(REFERENCES)].flatMap(([, column = "", name = ""]) =>
    isBound(column) ? [`"${name}"`] : [],
  );
  const columns = [...text.matchAll(CHOSEN)].flatMap(([, chosen = ""]) =>
    [...chosen.matchAll(COLUMNS)].flatMap(([, name = "", column = ""]) => (isBound(column) ? [`"${name}"`] : [])),
  );
  return [...mapped, ...aliases, ...columns];
}

/** A column under another name, and the query whose rows have it under that name. */
export interface Renamed {
  readonly name: string;
  readonly query: Node;
}

/** `select("people.email as mail")`, also in a list or a callback. */
export function renamedColumn(
  kinds: Kinds,
  { text = "", parent }: Node,
  isBound: (name: string) => boolean,
): Renamed | null {
  const [, column = "", name = ""] = ALIAS.exec(text) ?? [];
  if (!isBound(column)) return null;
  const around = [kinds.ArrayLiteralExpression, kinds.ParenthesizedExpression, kinds.ArrowFunction];
  let query = parent;
  while (query && around.includes(query.kind)) query = query.parent;
  return query?.kind === kinds.CallExpression && query.expression?.name?.text === "select" ? { name, query } : null;
}
