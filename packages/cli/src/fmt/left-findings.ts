import { shown, startOf, type Formatted, type SourceFile } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";

const WORDS = {
  facts: [
    "the facts of this file stay as they are: in their one form, a comment would lose its place or a value its meaning",
    "put each comment on a line of its own, above the field it is about",
  ],
  prose: [
    "the prose of this file stays as it is: in its one form, it would say something else",
    "write headings with `#`, and put an empty line between blocks",
  ],
} as const;

/** A note on each part of a document that `candor fmt` left as it is, and why. */
export function leftFindings({ path }: SourceFile, { left, twice }: Formatted): readonly Diagnostic[] {
  return left.map((part) => {
    const [message, help] =
      part === "facts" && twice !== undefined
        ? [`the facts of this file stay as they are: ${shown(twice)} stands in them twice`, "keep the one that is true"]
        : WORDS[part];
    return { rule: "fmt/left", severity: "info", message, help, place: startOf(path) };
  });
}
