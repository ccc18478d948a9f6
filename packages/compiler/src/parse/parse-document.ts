import type { Diagnostic } from "@candor/model";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { DocumentKind, ParsedDocument, SourceFile, Staged } from "../document.ts";
import { type Placer, placer } from "../place.ts";
import { readBody } from "./body.ts";
import { findExtreme, tooDeep } from "./extremes.ts";
import { findFences } from "./fences.ts";
import { readFrontmatter } from "./frontmatter.ts";
import { idOf } from "./kinds.ts";
import { missingSections } from "./missing-sections.ts";
import { isTooDeep } from "./tree-depth.ts";

const FENCE = "---";

const markdown = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/** What parsing one file gives: null where nothing of it can be used. */
export interface Parsed {
  readonly document: ParsedDocument;
  /** Whether its frontmatter says what the author meant, so that it can be validated. */
  readonly sound: boolean;
}

/** Splits a file into frontmatter, title, summary and sections, each with its place. */
export function parseDocument(file: SourceFile, kind: DocumentKind): Staged<Parsed | null> {
  const place = placer(file.path, file.text);
  const fences = findFences(file.text);
  const extreme = findExtreme(file, fences?.end ?? 0, place);
  if (extreme) return { value: null, diagnostics: [extreme] };
  if (!fences) return { value: null, diagnostics: [noFrontmatter(file.text, place)] };
  const root = parseMarkdown(file.text);
  if (!root || isTooDeep(root)) return { value: null, diagnostics: [tooDeep(place(0, 0))] };
  const { from, to, end } = fences;
  const nodes = root.children.filter(({ position }) => (position?.start.offset ?? 0) >= end);
  const yaml = toYamlLines(file.text.slice(from, to));
  const facts = readFrontmatter(yaml, place(0, FENCE.length), (start, stop) => place(start + from, stop + from));
  const body = readBody(nodes, end, kind, place);
  const { diagnostics, ...prose } = body;
  const id = idOf(file.within);
  const document = { file, kind, id, frontmatter: facts.value, ...prose, placeOf: facts.placeOf };
  const missing = missingSections(document);
  return { value: { document, sound: facts.sound }, diagnostics: [...facts.diagnostics, ...missing, ...diagnostics] };
}

/** YAML knows no lone carriage return as a line end; Markdown does. */
function toYamlLines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r(?!\n)/g, "\n") : text;
}

/** Null where the parser ran out of stack: the limits of `findExtreme` should not let that happen. */
function parseMarkdown(text: string): Root | null {
  try {
    return markdown.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function noFrontmatter(text: string, place: Placer): Diagnostic {
  const opened = /^---[ \t]*\r?\n/.test(text);
  const end = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
  return {
    rule: "file/no-frontmatter",
    severity: "error",
    message: opened ? "the facts at the top of this file have no end" : "this file has no facts at its top",
    help: opened
      ? "put a line `---` after them"
      : "start the file with a line `---`, then its fields, then `---` again",
    place: place(0, end),
  };
}
