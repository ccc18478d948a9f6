import { shown } from "../text/shown.ts";
import type { Schema } from "./schema.ts";

/** A line that an author could write: `because: consent`; the field's name alone where a line is not enough. */
export function exampleLine(field: string, schema: Schema | null): string {
  const example = schema?.enum?.[0] ?? schema?.examples?.[0];
  return example === undefined ? shown(field) : `a line such as ${shown(`${field}: ${written(example)}`)}`;
}

/** ``, such as `DE` ``, or nothing where the schema has no example. */
export function suchAs(schema: Schema | null): string {
  const example = schema?.examples?.[0];
  return example === undefined ? "" : `, such as ${shown(written(example))}`;
}

/** A value as an author writes it on one line. */
export function written(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, member]) => `${key}: ${written(member)}`)
    .join(", ")} }`;
}
