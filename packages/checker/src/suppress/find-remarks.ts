import type { Engine } from "../engine/engine.ts";
import type { Kinds, Node } from "../engine/node.ts";
import type { Files, Project, Spot } from "../facts.ts";
import { FOR_CANDOR, type Remark } from "./remark.ts";

/** A comment that begins with a word for Candor: to the end of its line, or to where it is closed. */
const COMMENT = /\/\/+[ \t]*(candor[^\r\n]*)|\/\*+[\s*]*(candor[^]*?)[\s*]*\*\//gi;

/** The comments for Candor in the files of a project. Texts are looked through first: few files have any. */
export function findRemarks({ engine, files }: Project, textOf: Files["textOf"]): readonly Remark[] {
  return files.flatMap((path) => {
    const onDisk = textOf(path);
    const file = hasAny(onDisk) ? engine.tree(path) : null;
    if (!file) return [];
    return found(file.text ?? "").flatMap(({ text, start, whole }) => {
      if (!isComment(engine, file, whole.start)) return [];
      const spot = engine.spot(path, start, start + text.length);
      return [{ ...spot, text, covers: coveredBy(onDisk, engine.spot(path, whole.start, whole.end)) }];
    });
  });
}

function hasAny(text: string): boolean {
  return /candor/i.test(text) && found(text).length > 0;
}

interface Found {
  readonly text: string;
  readonly start: number;
  /** The comment with its marks. */
  readonly whole: { readonly start: number; readonly end: number };
}

function found(text: string): readonly Found[] {
  return [...text.matchAll(COMMENT)].flatMap(({ 0: comment, 1: line, 2: block, index }) => {
    const said = (line ?? block ?? "").trimEnd();
    const whole = { start: index, end: index + comment.length };
    return FOR_CANDOR.test(said) ? [{ text: said, start: index + comment.indexOf(said), whole }] : [];
  });
}

/** Whether a comment begins at `at`: not in a text, in what JSX shows, or in another comment that speaks of one. */
function isComment({ kinds }: Engine, file: Node, at: number): boolean {
  const text = file.text ?? "";
  const node = innermost(file, at);
  if (node.kind === kinds.JsxText) return false;
  if (at < node.getStart()) return beginsAt(text, node.pos, at);
  if (isText(kinds, node)) return false;
  let from = node.getStart();
  node.forEachChild((child) => {
    if (child.end <= at) from = Math.max(from, child.end);
    return undefined;
  });
  return beginsAt(text, from, at);
}

function innermost(file: Node, at: number): Node {
  let inner = file;
  const around = (child: Node): Node | undefined => (child.pos <= at && at < child.end ? child : undefined);
  for (let next = inner.forEachChild(around); next; next = inner.forEachChild(around)) inner = next;
  return inner;
}

function isText(kinds: Kinds, { kind }: Node): boolean {
  return [
    kinds.StringLiteral,
    kinds.NoSubstitutionTemplateLiteral,
    kinds.TemplateHead,
    kinds.TemplateMiddle,
    kinds.TemplateTail,
    kinds.RegularExpressionLiteral,
  ].includes(kind);
}

/** Whether a comment begins at `at`, where only comments, blanks and marks stand from `from` on. */
function beginsAt(text: string, from: number, at: number): boolean {
  const comment = /\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/g;
  comment.lastIndex = from;
  for (let match = comment.exec(text); match && match.index <= at; match = comment.exec(text)) {
    if (match.index === at) return true;
  }
  return false;
}

/** The line of a comment; where it has that to itself, the next one, past other comments. */
function coveredBy(text: string, { path, start, end }: Spot): Spot {
  const first = lineAt(text, start);
  const last = lineAt(text, end);
  const isAlone = /^\s*\{?\s*$/.test(text.slice(first.start, start)) && /^\s*\}?\s*$/.test(text.slice(end, last.end));
  if (!isAlone) return { path, start: first.start, end: last.end };
  let next = lineAt(text, last.end + 1);
  while (next.end < text.length && isOnlyComment(text.slice(next.start, next.end))) next = lineAt(text, next.end + 1);
  return { path, ...next };
}

function isOnlyComment(line: string): boolean {
  return /^\s*(?:\/\/.*|\{?\s*\/\*.*\*\/\s*\}?\s*)$/.test(line);
}

/** The end is before the line's end mark; past the text there is an empty line. */
function lineAt(text: string, offset: number): { start: number; end: number } {
  const at = Math.min(offset, text.length);
  const end = text.indexOf("\n", at);
  return { start: at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1, end: end < 0 ? text.length : end };
}
