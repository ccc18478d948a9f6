import type { Diagnostic } from "@candor/model";
import type { Placer } from "../place.ts";

/** How git marks where its first version starts, and where its second ends. */
const START = /^<{7}(?: .*)?$/m;
const END = /^>{7}(?: .*)?$/m;

/** The one finding about a text in which a merge left both versions; all that a parser says of it would follow from that. */
export function findConflict(text: string, place: Placer): Diagnostic | null {
  const start = START.exec(text);
  if (!start || !END.test(text)) return null;
  const message = "two versions of these lines stand here: a merge was not finished";
  const help = "keep what is right of the two, and remove the lines that git added";
  const at = place(start.index, start.index + start[0].trimEnd().length);
  return { rule: "yaml/syntax", severity: "error", message, help, place: at };
}
