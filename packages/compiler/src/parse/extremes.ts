import type { Diagnostic } from "@candor/model";
import { DEEPEST_NESTING, LARGEST_FILE, LONGEST_BLOCK, tooLarge } from "../limits.ts";
import type { Placer } from "../place.ts";
import type { SourceFile } from "../document.ts";

/**
 * The one finding about a text that no parser should be given: too long, one block too long, or nested too deep.
 * Markdown and YAML parsers take quadratic time or recurse over such texts; this looks at each character once.
 */
export function findExtreme(file: SourceFile, place: Placer): Diagnostic | null {
  const { path, text } = file;
  if (text.length > LARGEST_FILE) return tooLarge(path);
  let [block, open] = [0, 0];
  for (let start = 0; start < text.length; ) {
    const line = measure(text, start, open);
    block = line.blank ? 0 : block + line.end - start;
    open = line.blank ? 0 : line.open;
    if (block > LONGEST_BLOCK || line.deepest > DEEPEST_NESTING) {
      return block > LONGEST_BLOCK ? tooLong(place(start, line.end)) : tooDeep(place(start, line.end));
    }
    start = line.end + 1;
  }
  return null;
}

/** The finding about quotes, lists, emphasis or facts inside each other without end. */
export function tooDeep(place: Diagnostic["place"]): Diagnostic {
  return extreme(place, `this is nested more than ${DEEPEST_NESTING} deep`, "write it flatter");
}

function tooLong(place: Diagnostic["place"]): Diagnostic {
  return extreme(place, `this paragraph is longer than ${LONGEST_BLOCK} characters`, "divide it with blank lines");
}

function extreme(place: Diagnostic["place"], message: string, help: string): Diagnostic {
  return { rule: "file/too-large", severity: "error", message, help, place };
}

interface Line {
  readonly end: number;
  readonly blank: boolean;
  /** Brackets open at its end. */
  readonly open: number;
  readonly deepest: number;
}

/** How deep a line nests: by markers and spaces at its start (two spaces count as one level), and by open brackets. */
function measure(text: string, start: number, openBefore: number): Line {
  let [head, depth, open] = [true, 0, openBefore];
  let [blank, deepest, at] = [true, open, start];
  for (; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === LF || mark === CR) break;
    if (mark === OPEN_LIST || mark === OPEN_MAP) deepest = Math.max(deepest, ++open);
    else if (mark === CLOSE_LIST || mark === CLOSE_MAP) open = Math.max(0, open - 1);
    const white = mark === SPACE || mark === TAB;
    blank &&= white;
    if (!head) continue;
    const marker = mark === QUOTE || (BULLETS.has(mark) && text.charCodeAt(at + 1) === SPACE);
    depth += marker ? 1 : mark === TAB ? 2 : 0.5;
    if (marker || white || NUMBERING.has(mark)) deepest = Math.max(deepest, depth);
    else head = false;
  }
  return { end: at, blank, open, deepest: blank ? 0 : deepest };
}

const [TAB, LF, CR, SPACE, QUOTE] = [9, 10, 13, 32, 62];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [91, 93, 123, 125];
const BULLETS: ReadonlySet<number> = new Set(Array.from("-+*?:", (mark) => mark.charCodeAt(0)));
const NUMBERING: ReadonlySet<number> = new Set(Array.from("0123456789.)", (mark) => mark.charCodeAt(0)));
