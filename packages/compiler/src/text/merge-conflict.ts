import type { Diagnostic } from "@candor/model";
import type { Root } from "mdast";
import { mergeMarks, type MergeMark } from "./merge-marks.ts";
import type { Placer } from "./place.ts";

/** The one finding about a text in which a merge left both versions; all that a parser says of it would follow from that. */
export function findConflict(text: string, place: Placer): Diagnostic | null {
  return conflictOf(mergeMarks(text), place);
}

/** The same for a whole document, whose code may show what a conflict looks like; `parse` is asked only where marks stand. */
export function findConflictIn(text: string, place: Placer, parse: (text: string) => Root | null): Diagnostic | null {
  const marks = mergeMarks(text);
  if (!conflictOf(marks, place)) return null;
  const code = (parse(text)?.children ?? []).filter(({ type }) => type === "code");
  const isCode = ({ at }: MergeMark): boolean =>
    code.some(({ position }) => position && (position.start.offset ?? 0) <= at && at < (position.end.offset ?? 0));
  return conflictOf(
    marks.filter((mark) => !isCode(mark)),
    place,
  );
}

function conflictOf(marks: readonly MergeMark[], place: Placer): Diagnostic | null {
  const start = marks.find((mark) => mark.text.startsWith("<"));
  if (!start || !marks.some((mark) => mark.text.startsWith(">"))) return null;
  const message = "two versions of these lines stand here: a merge was not finished";
  const help = "keep what is right of the two, and remove the lines that git added";
  const at = place(start.at, start.at + start.text.length);
  return { rule: "yaml/syntax", severity: "error", message, help, place: at };
}
