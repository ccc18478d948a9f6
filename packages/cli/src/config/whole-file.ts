import type { Place } from "@candor/model";

/** For a finding about a file without a text. */
export function wholeFile(file: string): Place {
  const start = { line: 1, column: 1, offset: 0 };
  return { file, start, end: start };
}
