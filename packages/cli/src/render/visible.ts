/**
 * Controls, bidirectional controls, invisible characters and halves of surrogate pairs: what could move the cursor, turn
 * text around or hide it. The joiners U+200C and U+200D stay: Persian, the languages of India and emoji need them.
 */
const TREACHEROUS =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Foreign text with every character that a terminal would obey made visible, on one line; a tab becomes two spaces. */
export function visible(text: string): string {
  return text.replace(TREACHEROUS, (character) => {
    if (character === "\t") return "  ";
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f) return "\u2421";
    return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/** The first `limit` characters of foreign text, made visible. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? visible(text) : `${visible(text.slice(0, limit))}…`;
}
