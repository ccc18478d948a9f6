import type { Sentence } from "../source.ts";

/** Where a sentence stands and what it says: two with the same key say the same in the same place. */
export function sayingKey({ file, line, text }: Pick<Sentence, "file" | "line" | "text">): string {
  return `${file}:${line}:${text}`;
}
