import { type Block, HIDDEN, type Piece } from "./blocks.ts";

/** Where a part of a block stands in its file, as offsets. */
export function sourceRange(
  { text, pieces }: Block,
  file: string,
  [start, end]: readonly [start: number, end: number],
): readonly [start: number, end: number] {
  const last = Math.max(start, end - 1);
  return [offsetOf(pieceAt(pieces, start), text, file, start), offsetOf(pieceAt(pieces, last), text, file, last) + 1];
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  return pieces.findLast((piece) => piece.at <= at) ?? { at: 0, length: 0, start: 0, end: 0 };
}

/**
 * The offset of the character that a block has at `at`. What a file has and a reader does not see is stepped over:
 * backslashes, marks of emphasis, the target of a link, `>` at the start of a quoted line. A character that the file
 * writes in another way, as `&amp;`, is met at its `&`.
 */
function offsetOf(piece: Piece, text: string, file: string, at: number): number {
  if (piece.end - piece.start === piece.length) return piece.start + at - piece.at;
  let offset = piece.start;
  for (let read = piece.at; read < at; read++)
    offset = behind(file, meet(text.charCodeAt(read), file, offset, piece.end));
  return Math.min(meet(text.charCodeAt(at), file, offset, piece.end), Math.max(piece.start, piece.end - 1));
}

/** Characters that a reader does not see in one place, at most: the target of a link. */
const LONGEST_UNSEEN = 2_000;

/** Where the file has a character, from `offset` on; `offset` itself where it has it nowhere near. */
function meet(wanted: number, file: string, offset: number, end: number): number {
  if (file.charCodeAt(offset) === wanted || wanted === HIDDEN.charCodeAt(0)) return offset;
  for (let found = offset; found < Math.min(end, offset + LONGEST_UNSEEN); found++) {
    const code = file.charCodeAt(found);
    if (code === wanted || entityAt(file, found) !== null || (isSpace(code) && isSpace(wanted))) return found;
  }
  return offset;
}

/** Behind the character at `offset`, or behind the name that stands for it. */
function behind(file: string, offset: number): number {
  return offset + (entityAt(file, offset)?.length ?? 1);
}

const AMPERSAND = 38;
const LONGEST_ENTITY = 34;
const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/i;

function entityAt(file: string, offset: number): string | null {
  if (file.charCodeAt(offset) !== AMPERSAND) return null;
  return ENTITY.exec(file.slice(offset, offset + LONGEST_ENTITY))?.[0] ?? null;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}
