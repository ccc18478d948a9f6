import type { SourceFile } from "@candor/compiler";
import { vocabularyAt } from "@candor/compiler";
import { addEntry } from "./add-entry.ts";
import { type Draft, draftDocument, draftEntry } from "./draft.ts";
import { fieldsOf, type Kind, pathTo } from "./kinds.ts";
import { proseFlags } from "./read-flags.ts";
import { readValue } from "./read-value.ts";

/** The text of a file with what is new in it; or why there can be none. */
export type Composed = Draft | { readonly refused: string };

/** A new document, or one that stands there with an entry more. `answers` are as they were written. */
export function compose(
  kind: Kind,
  id: string,
  answers: ReadonlyMap<string, string>,
  standing: SourceFile | null,
): Composed {
  const prose = new Map([...answers].filter(([name]) => proseFlags(kind).includes(name) && !isFact(kind, name)));
  const facts = new Map<string, unknown>();
  for (const field of fieldsOf(kind)) {
    const answer = answers.get(field.name);
    const vocabulary = vocabularyAt(kind.document, [...pathTo(kind, id), field.name]);
    if (answer === undefined || !vocabulary) continue;
    const value = readValue(answer, { ...vocabulary, takes: field.takes });
    if (value === undefined) return { refused: `--${field.name}: what stands in the brackets cannot be read` };
    facts.set(field.name, value);
  }
  if (!standing) return draftDocument(kind, id, { facts, prose });
  const [told] = prose.keys();
  if (told !== undefined) return { refused: `--${told}: \`${standing.path}\` has its prose already` };
  const entry = draftEntry(kind, id, { facts, prose });
  const added = addEntry(standing.text, id, entry.text);
  if ("refused" in added) return { refused: `\`${standing.path}\` cannot take an entry more: ${added.refused}` };
  if ("standing" in added) {
    const line = standing.text.slice(0, added.standing).split(/\r\n|\n|\r/).length;
    return { refused: `\`${id}\` is in ${standing.path}:${line} already` };
  }
  return { text: added.text, open: entry.open };
}

/** A field and a section never share a name today; where one day they do, the field has it. */
function isFact(kind: Kind, name: string): boolean {
  return fieldsOf(kind).some((field) => field.name === name);
}
