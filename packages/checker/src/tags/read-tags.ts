import type { Engine } from "../engine/engine.ts";
import { descendants, type Kinds, type Node } from "../engine/node.ts";
import type { Tag } from "../facts.ts";

/** At the start of a line of a comment, as JSDoc has it; after tags that stand alone or have a type, as in `@file @purpose newsletter`. */
const TAG =
  /^([ \t]*(?:\/?\*+)?[ \t]*(?:@(?!personal|purpose|custody|system)[\w-]+[ \t]+(?:\{[^{}\n]*\}[ \t]+)?)*)@(personal|purpose|custody|system)(?![\w-])[ \t]*([^\s*,@]+(?:[ \t]*,[ \t]*[^\s*,@]+)*)?/gm;
const COMMENT = /\/\*\*(?!\/)[^]*?\*\//g;
const ABOUT_FILE = /@(?:file|fileoverview|module|packageDocumentation)\b/;

/** The tags of a file. Comments are read from the text, as engines differ in what they keep of them. */
export function readTags(engine: Engine, path: string, onDisk: string): readonly Tag[] {
  const { kinds } = engine;
  const file = /@(?:personal|purpose|custody|system)\b/.test(onDisk) ? engine.tree(path) : null;
  const text = file?.text ?? "";
  if (!file) return [];
  const seen = new Set<number>();
  const tags: Tag[] = [];
  for (const node of descendants(file)) {
    if (node === file || !text.startsWith("/", firstInk(text, node.pos))) continue;
    const owner = memberAround(kinds, node);
    const comments = leadingComments(text, node).filter(({ start }) => !seen.has(start));
    const isFirst = node === file.statements?.[0];
    comments.forEach((comment, index) => {
      seen.add(comment.start);
      const isAbout = isFirst && (index < comments.length - 1 || isAboutFile(kinds, node, comment.text));
      const read = tagsIn(engine, path, comment, isAbout ? file : owner);
      // `email: string; /** @personal email */`, and the next property below: it would bind that one.
      tags.push(
        ...(comment.trails && owner === node
          ? read.map((tag) => (tag.name === "personal" ? { ...tag, owner: file } : tag))
          : read),
      );
    });
  }
  return tags;
}

/** The member of a class that a comment after its decorators or modifiers speaks of. */
function memberAround(kinds: Kinds, node: Node): Node {
  const { PropertyDeclaration, GetAccessor, SetAccessor, MethodDeclaration, Parameter } = kinds;
  const { parent } = node;
  const isMember = [PropertyDeclaration, GetAccessor, SetAccessor, MethodDeclaration, Parameter].includes(
    parent?.kind ?? -1,
  );
  return parent && isMember && (parent.name === node || parent.modifiers?.includes(node)) ? parent : node;
}

interface Comment {
  readonly start: number;
  readonly text: string;
  /** Stands at the end of a line, after what it seems to speak of. */
  readonly trails: boolean;
}

/** Doc comments between the token before `node` and its first token. */
function leadingComments(text: string, node: Node): readonly Comment[] {
  const trivia = text.slice(node.pos, node.getStart());
  const opens = /[{([]/.test(text[node.pos - 1] ?? "{");
  return [...trivia.matchAll(COMMENT)].map(({ 0: comment, index }) => ({
    start: node.pos + index,
    text: comment,
    trails: !opens && !trivia.slice(0, index).includes("\n") && trivia.slice(index + comment.length).includes("\n"),
  }));
}

/** A comment above the first statement is about the file when it says so, or when what follows it cannot have a purpose of its own. */
function isAboutFile(kinds: Kinds, node: Node, comment: string): boolean {
  const isDirective = node.kind === kinds.ExpressionStatement && node.expression?.kind === kinds.StringLiteral;
  return ABOUT_FILE.test(comment) || node.kind === kinds.ImportDeclaration || isDirective;
}

function tagsIn(engine: Engine, path: string, comment: Comment, owner: Node): readonly Tag[] {
  const code = implementationOf(owner);
  const covers = engine.spot(path, code.pos, code.end);
  return [...comment.text.matchAll(TAG)].map((match) => {
    const [whole, before = "", name, written = ""] = match;
    const start = comment.start + match.index + before.length;
    const ids = written.split(",").flatMap((id) => id.trim() || []);
    const end = comment.start + match.index + whole.trimEnd().length;
    return { name: name as Tag["name"], ids, owner, code, covers, ...engine.spot(path, start, end) };
  });
}

/** What a comment on the signature of an overload speaks of: the function with a body that follows under the same name. */
function implementationOf(owner: Node): Node {
  const name = owner.name?.text;
  if (owner.body || name === undefined) return owner;
  const isSame = (node: Node): boolean => node.kind === owner.kind && node.name?.text === name;
  const found = owner.parent?.forEachChild((node) =>
    node.pos >= owner.end && node.body && isSame(node) ? node : undefined,
  );
  return found ?? owner;
}

function firstInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}
