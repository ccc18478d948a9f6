import type { Asked } from "@candor/checker";

/** `src/send.ts:12` or `src/send.ts:12:8`, as editors and findings write a place; null for what is none, as the id of a rule. */
export function readLocation(written: string): Asked | null {
  const [, file = "", line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(written) ?? [];
  if (line === undefined) return null;
  return { file, line: Number(line), ...(column !== undefined && { column: Number(column) }) };
}
