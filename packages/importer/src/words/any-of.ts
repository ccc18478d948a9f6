/** The terms of a list that has one a line. */
export function termsOf(list: string): readonly string[] {
  return list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** An expression that any term of a list fits; a term may be an expression itself. */
export function anyOf(...lists: readonly string[]): string {
  return `(?:${lists.flatMap(termsOf).join("|")})`;
}

/** An expression that is written on several lines: white space at their beginnings and ends is none of it. */
export function onLines(pattern: string): string {
  return pattern
    .split("\n")
    .map((line) => line.trim())
    .join("");
}
