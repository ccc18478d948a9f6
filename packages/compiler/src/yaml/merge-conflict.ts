import type { Diagnostic } from "@candor/model";
import { mergeMarks } from "../text/merge-marks.ts";
import type { Placer } from "../text/place.ts";

/** The one finding about a text in which a merge left both versions; all that a parser says of it would follow from that. */
export function findConflict(text: string, place: Placer): Diagnostic | null {
  const marks = mergeMarks(text);
  const start = marks.find((mark) => mark.text.startsWith("<"));
  if (!start || !marks.some((mark) => mark.text.startsWith(">"))) return null;
  const message = "two versions of these lines stand here: a merge was not finished";
  const help = "keep what is right of the two, and remove the lines that git added";
  const at = place(start.at, start.at + start.text.length);
  return { rule: "yaml/syntax", severity: "error", message, help, place: at };
}
