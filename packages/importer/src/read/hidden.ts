/** Controls, and the characters that turn text round or hide it: they have no place in a draft. */
const HIDDEN = /(?!\s)\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

export function withoutHidden(text: string): string {
  return text.toWellFormed().replaceAll(HIDDEN, "");
}
