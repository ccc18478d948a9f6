import { recipientId } from "./recipient-id.ts";

/** The file's name of a purpose that none of the known words mean: its own first words. */
export function purposeId(words: string): string | undefined {
  const plain = words.trim().replace(/^(?:to|for|we|in order to) /i, "");
  const few = plain
    .split(/\s+/)
    .slice(0, 6)
    .join(" ")
    .replace(/[^\p{L}\p{N}]+$/u, "");
  return /\p{L}{3}/u.test(few) ? recipientId(few) : undefined;
}
