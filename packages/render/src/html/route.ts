import type { Element } from "hast";
import { h } from "hastscript";

/** The address to link to, or null for what is no web address, mail address or path. */
export function safeHref(where: string): string | null {
  const text = where.trim();
  if (/\s/.test(text)) return null;
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? new URL(text).href : null;
  if (/^\/(?![/\\])/.test(text)) return text;
  return /^[^\s@:/?#"<>]+@[^\s@:/?#"<>]+\.[^\s@:/?#"<>]+$/.test(text) ? `mailto:${text}` : null;
}

/** Where to go: the text as it is, with its addresses and paths as links. */
export function route(where: string): Element {
  const words = where.split(/(\s+)/).flatMap((word) => {
    const end = endOfAddress(word);
    const [address, rest] = [word.slice(0, end), word.slice(end)];
    const href = safeHref(address);
    return href === null ? [word] : [h("a.address", { href }, address), rest];
  });
  return h("bdi", ...words);
}

/** An address in a sentence does not end with the sentence's punctuation. */
function endOfAddress(word: string): number {
  let end = word.length;
  while (end > 0 && ".,;:!?)".includes(word.charAt(end - 1))) end -= 1;
  return end;
}
