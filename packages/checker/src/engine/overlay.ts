import type { Insertion, Overlay, Spot } from "./engine.ts";

/** A file's text with the insertions in it. */
export function withInsertions(text: string, insertions: readonly Insertion[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { at, text: added } of insertions) {
    parts.push(text.slice(from, at), added);
    from = at;
  }
  return parts.join("") + text.slice(from);
}

/** Leads a range of a text with insertions back to the text without them. What was inserted stands where it was put. */
export function createOrigin(overlay: Overlay): (path: string, start: number, end: number) => Spot {
  return (path, start, end) => {
    const insertions = overlay.get(path);
    if (!insertions) return { path, start, end };
    return { path, start: originOf(insertions, start), end: originOf(insertions, end) };
  };
}

function originOf(insertions: readonly Insertion[], offset: number): number {
  let added = 0;
  for (const { at, text } of insertions) {
    if (offset <= at + added) break;
    if (offset <= at + added + text.length) return at;
    added += text.length;
  }
  return offset - added;
}
