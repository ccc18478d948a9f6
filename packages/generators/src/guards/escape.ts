/**
 * What may not stand bare in source code: controls, line and paragraph separators, and marks that are invisible or turn the
 * direction of writing. A fixed list, not a Unicode class: the same policy gives the same bytes on every version of Node.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- controls are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

/** Longer prose helps nobody in an editor's tooltip. */
const LONGEST = 300;

/** A string literal of TypeScript with this value. */
export function stringLiteral(value: string): string {
  return JSON.stringify(value).replace(UNSEEN, escapeUnits);
}

/** A literal of TypeScript with this value, which is plain JSON, on one line. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return stringLiteral(value as string);
  const members = Object.entries(value).map(([key, member]) => `${key}: ${literal(member)}`);
  return `{ ${members.join(", ")} }`;
}

/**
 * Prose as the text of a comment, on one line: it cannot end the comment, start a JSDoc tag (`candor check` obeys some), or
 * bring a link or a picture into an editor's tooltip, which reads Markdown.
 */
export function commentText(prose: string): string {
  const line = prose
    .slice(0, 10 * LONGEST)
    .toWellFormed()
    .replace(/\s+/g, " ")
    .trim();
  const letters = Array.from(line);
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("").trimEnd()} …` : line;
  return (
    short
      .replace(/[\\`*_{}[\]<>!|]/g, String.raw`\$&`)
      // Not a backslash, which some readers of tags pass over: a tooltip shows the entity as the sign.
      .replaceAll("@", "&#64;")
      .replaceAll("*/", String.raw`*\/`)
      .replace(UNSEEN, escapeUnits)
  );
}

function escapeUnits(text: string): string {
  return text
    .split("")
    .map((unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, "0"))
    .join("");
}
