import { listed } from "../text/shown.ts";
import type { Schema } from "./schema.ts";

const TYPES: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["integer", "a whole number"],
  ["number", "a number"],
  ["boolean", "yes or no"],
  ["array", "a list"],
  ["object", "a group of fields"],
]);

/** What a value has to be, in words: `text`, `yes or no`, `` `all` or a list``. */
export function expected(branches: readonly Schema[]): string {
  return [...new Set(branches.map(one))].join(" or ");
}

/** The values that can be listed: of a choice between words; `yes` and `no` for a switch. */
export function legalValues(branches: readonly Schema[]): readonly string[] {
  const values = branches.flatMap((schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]));
  return values.filter((value) => typeof value === "string");
}

function one(schema: Schema): string {
  const legal = legalValues([schema]);
  if (isSwitch(schema)) return "yes or no";
  if (legal.length > 0) return listed(legal);
  return TYPES.get(schema.type ?? "") ?? "something else";
}

function isSwitch(schema: Schema): boolean {
  return schema.enum?.includes(true) ?? false;
}
