import process from "node:process";
import type { FrontmatterPath, ParsedDocument, ParsedSection, Unit } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { pointerOf } from "../facts/pointer.ts";
import { seenText } from "../text/words.ts";
import { normalText } from "./normal-text.ts";
import { textPaths } from "./text-paths.ts";

/** The units of a document of the source, in the order they stand. */
export const unitsOf: (document: ParsedDocument) => readonly Unit[] = onceEach((document) => [
  ...factUnits(document),
  ...proseUnits(document),
]);

/** Title, summary and sections of a document of any language. What says nothing is no unit. */
export function proseUnits(document: ParsedDocument): readonly Unit[] {
  const { title, summary, sections, file, summaryPlace } = document;
  const one = (key: string, text: string): Unit[] =>
    text === "" ? [] : [{ key, text, heading: null, optional: false }];
  const said = file.text.slice(summaryPlace.start.offset, summaryPlace.end.offset);
  return [
    ...one("#title", title),
    ...one("#summary", summary === "" ? "" : said),
    ...sections.flatMap((section) => {
      const text = bodyOf(section, file.text);
      const heading = section.title === "" ? null : section.title;
      return text === "" && heading === null ? [] : [{ key: `#${section.anchor}`, text, heading, optional: false }];
    }),
  ];
}

function factUnits(document: ParsedDocument): readonly Unit[] {
  return textPaths(document).map(({ path, text, optional }) => ({
    key: pointerOf(path),
    text,
    heading: null,
    optional,
  }));
}

/** The text at a path of the facts of any document; null where there is none. */
export function textAt(facts: unknown, path: FrontmatterPath): string | null {
  let value = facts;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Record<string | number, unknown>)[step];
  }
  return typeof value === "string" ? value : null;
}

/** The Markdown below a section's heading, as it was written. */
export function bodyOf({ title, heading, place }: ParsedSection, text: string): string {
  const start = title === "" ? place.start.offset : heading.end.offset;
  return trimLines(text.slice(start, Math.max(start, place.end.offset)));
}

/** Whether there is no text in it for a reader: a comment is for authors, and an image needs words beside it. */
export function isBlank(text: string): boolean {
  return seenText(text) === "";
}

/** A text without blank lines around it; its first line keeps its indentation, which says what it is. */
export function trimLines(text: string): string {
  return text.trimEnd().replace(/^(?:[^\S\r\n]*(?:\r\n|\r|\n))+/, "");
}

/**
 * What `translations.lock` holds of a unit: the first 32 hexadecimal digits of the SHA-256 of its heading and text, each without
 * what says nothing in Markdown.
 */
export const hashOf: (unit: Pick<Unit, "text" | "heading">) => string = onceEach((unit) => {
  const normal = [unit.heading ?? "", unit.text].map(normalText).join("\n");
  // Loaded when first asked for: a policy in one language never does.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(normal).digest("hex").slice(0, 32);
});
