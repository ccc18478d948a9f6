import type { Engine } from "../engine/engine.ts";
import { descendants, type Kinds, type Node } from "../engine/node.ts";
import type { Tag } from "../facts.ts";

const TAG = /@(personal|purpose|custody)(?![\w-])[ \t]*([^\s*,@]+(?:[ \t]*,[ \t]*[^\s*,@]+)*)?/g;
const COMMENT = /\/\*\*(?!\/)[^]*?\*\//g;
const ABOUT_FILE = /@(?:file|fileoverview|module|packageDocumentation)\b/;

/** The tags of a file. Comments are read from the text, as engines differ in what they keep of them. */
export function readTags(engine: Engine, path: string): readonly Tag[] {
  const { kinds } = engine;
  const file = engine.tree(path);
  const text = file?.text ?? "";
  if (!file || !/@(?:personal|purpose|custody)\b/.test(text)) return [];
  const seen = new Set<number>();
  const tags: Tag[] = [];
  for (const node of descendants(file)) {
    if (node === file || !text.startsWith("/", firstInk(text, node.pos))) continue;
    const comments = leadingComments(text, node).filter(({ start }) => !seen.has(start));
    comments.forEach((comment, index) => {
      seen.add(comment.start);
      const owner = index < comments.length - 1 || isAboutFile(kinds, file, node, comment.text) ? file : node;
      if (owner === node || node === file.statements?.[0]) tags.push(...tagsIn(path, comment, owner));
    });
  }
  return tags;
}

interface Comment {
  readonly start: number;
  readonly text: string;
}

/** Doc comments between the token before `node` and its first token. */
function leadingComments(text: string, node: Node): readonly Comment[] {
  const trivia = text.slice(node.pos, node.getStart());
  return [...trivia.matchAll(COMMENT)].map((match) => ({ start: node.pos + match.index, text: match[0] }));
}

/** A comment is about its file when it says so, or when what follows it cannot have a purpose of its own. */
function isAboutFile(kinds: Kinds, file: Node, node: Node, comment: string): boolean {
  if (node !== file.statements?.[0]) return false;
  const isDirective = node.kind === kinds.ExpressionStatement && node.expression?.kind === kinds.StringLiteral;
  return ABOUT_FILE.test(comment) || node.kind === kinds.ImportDeclaration || isDirective;
}

function tagsIn(path: string, comment: Comment, owner: Node): readonly Tag[] {
  return [...comment.text.matchAll(TAG)].map((match) => {
    const start = comment.start + match.index;
    const ids = (match[2] ?? "").split(",").flatMap((id) => id.trim() || []);
    return { name: match[1] as Tag["name"], ids, owner, path, start, end: start + match[0].trimEnd().length };
  });
}

function firstInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}
