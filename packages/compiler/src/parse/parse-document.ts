import type { Diagnostic } from "@candor/model";
import type { DocumentKind, ParsedDocument, SourceFile, Staged } from "../document.ts";
import { type Placer, placer } from "../text/place.ts";
import { type OwnSections, readBody } from "./body.ts";
import { findExtreme, tooDeep } from "../extremes/extremes.ts";
import { type Fences, findFences } from "../text/fences.ts";
import { parseMarkdown } from "../text/markdown.ts";
import { findConflictIn } from "../text/merge-conflict.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { idOf } from "./kinds.ts";
import { missingSections } from "./missing-sections.ts";
import { isTooDeep } from "./tree-depth.ts";

const FENCE = "---";

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
  const unreadable = findUnreadable(file, fences?.end ?? 0, place);
  if (unreadable) return { value: null, diagnostics: [unreadable] };
  if (!fences) return { value: null, diagnostics: [noFrontmatter(file.text, place)] };
  const split = splitFile(file, kind, fences, place);
  if (!split.value) return split;
  return { ...split, diagnostics: [...split.diagnostics, ...missingSections(split.value.document)] };
}

/**
 * Splits a file of another language. It may have no facts at all, lacks what is not translated yet, and names the sections
 * of the author's own as the source does, by `{#name}`.
 */
export function parseTranslation(file: SourceFile, kind: DocumentKind): Staged<Parsed | null> {
  const place = placer(file.path, file.text);
  const opened = /^---[ \t]*(?:[\r\n]|$)/.test(file.text);
  const fences = opened ? findFences(file.text) : { from: 0, to: 0, end: 0 };
  const unreadable = findUnreadable(file, fences?.end ?? 0, place);
  if (unreadable) return { value: null, diagnostics: [unreadable] };
  if (!fences) return { value: null, diagnostics: [noFrontmatter(file.text, place)] };
  return splitFile(file, kind, fences, place, "named");
}

/** The one finding about a text that is not parsed: too much for a parser, or two versions of one. `body` is where the prose starts. */
export function findUnreadable(file: SourceFile, body: number, place: Placer): Diagnostic | null {
  return findExtreme(file, body, place) ?? findConflictIn(file.text, place, parseMarkdown);
}

function splitFile(
  file: SourceFile,
  kind: DocumentKind,
  { from, to, end }: Fences,
  place: Placer,
  own: OwnSections = "unnamed",
): Staged<Parsed | null> {
  const root = parseMarkdown(file.text);
  if (!root || isTooDeep(root)) return { value: null, diagnostics: [tooDeep(place(0, 0))] };
  const nodes = root.children.filter(({ position }) => (position?.start.offset ?? 0) >= end);
  const yaml = file.text.slice(from, to);
  const opening = place(0, end === 0 ? 0 : FENCE.length);
  const facts = readYaml(yaml, opening, (start, stop) => place(start + from, stop + from));
  const { diagnostics, ...prose } = readBody(nodes, end, { kind, own }, place);
  const id = idOf(file.within);
  const document = { file, kind, id, frontmatter: facts.value, ...prose, placeOf: facts.placeOf };
  return { value: { document, sound: facts.sound }, diagnostics: [...facts.diagnostics, ...diagnostics] };
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
