import type { Lines } from "./changes.ts";

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The lines that a diff of git without context (`--unified=0`, prefixes `a/` and `b/`) adds or changes, by path. Where lines
 * only went, the one before and the one after are what changed. Files that went are left out.
 */
export function readDiff(diff: string): ReadonlyMap<string, readonly Lines[]> {
  const files = new Map<string, Lines[]>();
  let current: Lines[] = [];
  let left = 0;
  for (const line of diff.split("\n")) {
    const [, start, count = "1"] = HUNK.exec(line) ?? [];
    // A line of a hunk may look like anything, a header of the diff too.
    if (left > 0 && /^[-+\\]/.test(line)) left -= line.startsWith("\\") ? 0 : 1;
    else if (start !== undefined) {
      left = Number(/^@@ -\d+(?:,(\d+))?/.exec(line)?.[1] ?? 1) + Number(count);
      current.push(
        count === "0" ? [Number(start), Number(start) + 1] : [Number(start), Number(start) + Number(count) - 1],
      );
    } else if (line.startsWith("+++ ")) {
      const path = unquoted(line.slice("+++ ".length));
      current = [];
      if (path.startsWith("b/")) files.set(path.slice(2), current);
    }
  }
  return files;
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };

/** A path as git writes it: with characters of its own kind in quotes, bytes in octal; a tab after one with a blank. */
function unquoted(line: string): string {
  const written = line.replace(/\t$/, "");
  if (!written.startsWith('"')) return written;
  const bytes: number[] = [];
  for (const [, octal, escaped, plain] of written.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8));
    else if (escaped !== undefined) bytes.push(ESCAPES[escaped] ?? 0);
    else bytes.push(...Buffer.from(plain ?? ""));
  }
  return Buffer.from(bytes).toString("utf8");
}
