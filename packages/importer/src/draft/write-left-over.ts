import type { DraftFile } from "../draft.ts";
import type { Sentence } from "../source.ts";
import { WHY_WORDS } from "../why-words.ts";
import type { Carried } from "./choose-quotes.ts";

/** A name that a policy folder may hold beside its documents: nothing reads it but people. */
const PATH = "readme.txt";
const NOTE = `What the old policy says and no file of this draft holds. Read it once: what matters belongs in a file.
Then delete this one.`;

/** All sentences of the old policy that stand nowhere else in the draft, by why they were set aside; none where there are none. */
export function writeLeftOver({ saysNothing, notUnderstood }: Omit<Carried, "quotes">): readonly DraftFile[] {
  const groups = [...Map.groupBy(saysNothing, ({ why }) => why)].toSorted(([, a], [, b]) => b.length - a.length);
  const parts = [
    ...part("not understood", notUnderstood),
    ...groups.flatMap(([why, silent]) =>
      part(
        WHY_WORDS[why][1],
        silent.map(({ sentence }) => sentence),
      ),
    ),
  ];
  return parts.length === 0 ? [] : [{ path: PATH, text: `${[NOTE, ...parts].join("\n\n")}\n` }];
}

function part(heading: string, sentences: readonly Sentence[]): readonly string[] {
  if (sentences.length === 0) return [];
  const title = `${heading.charAt(0).toUpperCase()}${heading.slice(1)}`;
  return [title, ...sentences.map(({ file, line, text }) => `${file}:${line}: ${text}`)];
}
