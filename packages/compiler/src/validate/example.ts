import { shown } from "../shown.ts";
import type { Schema } from "./schema.ts";

/** A line that an author could write: `because: consent`; the field's name alone where a line is not enough. */
export function exampleLine(field: string, schema: Schema | null): string {
  const example = schema?.enum?.[0] ?? schema?.examples?.[0];
  const value = Array.isArray(example) ? `[${example.join(", ")}]` : example;
  const short = typeof value === "string" || typeof value === "number";
  return short ? `a line such as ${shown(`${field}: ${value}`)}` : shown(field);
}

/** `` such as `DE` ``, or nothing where the schema has no example. */
export function suchAs(schema: Schema | null): string {
  const example = schema?.examples?.[0];
  return example === undefined ? "" : `, such as ${shown(Array.isArray(example) ? `[${example.join(", ")}]` : example)}`;
}
