/** A word of a text in lower case, with where it stands there. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Its letters and digits, without the marks that they carry. */
  readonly letters: number;
}

/** The words of a text, without marks between them: letters, what they carry, and digits. `don't` is two. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let letters = 0;
    let simple = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const part = partOf(code, text, at);
      if (part === NONE) break;
      if (part === LETTER) letters += 1;
      if (code >= FIRST_MARK) simple = false;
    }
    if (at > start) words.push({ word: spelled(text.slice(start, at), simple), start, end: at, letters });
  }
  return words;
}

/** Below it are Latin letters alone, each one code unit. */
const FIRST_MARK = 0x300;

/** In lower case, and with letters and what they carry as one where there is one for both: that is how lists have them. */
function spelled(word: string, simple: boolean): string {
  return simple ? word.toLowerCase() : word.toLowerCase().normalize("NFC");
}

/** What a code unit is of a word; 0 where nobody has asked yet, for asking the expressions is slow. */
const KNOWN = new Uint8Array(0x1_0000);
const NONE = 1;
const LETTER = 2;
const MARK = 3;

function partOf(code: number, text: string, at: number): number {
  const known = KNOWN[code];
  if (known !== undefined && known !== 0) return known;
  // Beyond the first plane a character is two units: the first counts as the letter, the second as what it carries.
  if (code >= 0xdc00 && code <= 0xdfff) return isSecond(text, at) ? MARK : NONE;
  if (code >= 0xd800 && code <= 0xdbff) return kindOf(text.codePointAt(at));
  return (KNOWN[code] = kindOf(code));
}

/** Whether the unit at `at` is the second of a letter that has two. */
function isSecond(text: string, at: number): boolean {
  const pair = text.codePointAt(at - 1) ?? 0;
  return pair > 0xffff && kindOf(pair) !== NONE;
}

function kindOf(codePoint = 0): number {
  const character = String.fromCodePoint(codePoint);
  if (/\p{M}/u.test(character)) return MARK;
  return /[\p{L}\p{N}]/u.test(character) ? LETTER : NONE;
}
