/** Where the frontmatter of a text stands: `from` and `to` around what is between its fences, `end` behind the second. */
export interface Fences {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Finds the frontmatter; null where the text does not start with a fence, or no second one follows. */
export function findFences(text: string): Fences | null {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return null;
  const from = opening[0].length;
  const closing = /(?:^|[\r\n])---[ \t]*(?=[\r\n]|$)/.exec(text.slice(from));
  if (!closing) return null;
  const end = from + closing.index + closing[0].length;
  return { from, to: text.lastIndexOf("---", end), end };
}
