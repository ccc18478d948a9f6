/** What one line asks of a parser. */
export interface Line {
  readonly end: number;
  readonly blank: boolean;
  /** Brackets open at its end. */
  readonly open: number;
  /** The deepest level on it: of markers and spaces at its start (two spaces count as one level), or of open brackets. */
  readonly deepest: number;
  /** Characters that Markdown pairs with others of their kind. */
  readonly marks: number;
}

/** Measures the line that begins at `start`; `openBefore` brackets were open before it. */
export function measureLine(text: string, start: number, openBefore: number): Line {
  let [head, depth, open, marks] = [true, 0, openBefore, 0];
  let [blank, deepest, at] = [true, open, start];
  for (; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark === LF || mark === CR) break;
    if (PAIRED.has(mark)) marks++;
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
  return { end: at, blank, open, deepest: blank ? 0 : deepest, marks };
}

const [TAB, LF, CR, SPACE, QUOTE] = [9, 10, 13, 32, 62];
const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [91, 93, 123, 125];
const BULLETS = codes("-+*?:");
const NUMBERING = codes("0123456789.)");
const PAIRED = codes("*_[!`<&");

function codes(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
