/** Controls other than tab and line feed, and the characters that turn the direction of text round: they hide what is written. */
export const HIDDEN: RegExp = /(?![\t\n])[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const LONGEST = 100;

/** What an author wrote, in backticks, short and without characters that could hide or move text. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const clean = text.replaceAll(HIDDEN, "\u{FFFD}").replaceAll(/\s+/g, " ").replaceAll("`", "'").toWellFormed();
  return `\`${clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean}\``;
}

/** `a`, `b` or `c`: the values in backticks, at most eight of them. */
export function listed(values: readonly string[], last = "or"): string {
  return inWords(values.map(shown), last, 8);
}

/** `a, b or c`: what is words already, `a, b and 3 more` where there is more than `most`. */
export function inWords(parts: readonly string[], last = "and", most: number = Infinity): string {
  const few = parts.slice(0, most);
  if (parts.length > few.length) return `${few.join(", ")} and ${parts.length - few.length} more`;
  return few.length < 2 ? few.join("") : `${few.slice(0, -1).join(", ")} ${last} ${few.at(-1)}`;
}
