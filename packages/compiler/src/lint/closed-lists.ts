import type { Document, PolicyDocuments } from "../document.ts";
import { onceEach } from "../once-each.ts";
import { listed, shown } from "../text/shown.ts";
import { findPhrases } from "./find-phrases.ts";
import { wordsOf } from "./phrases.ts";
import type { Language } from "./phrases/language.ts";
import type { Finding } from "./rule.ts";
import { sentencesIn } from "./statements.ts";
import { declaredBy, itemsOf } from "./uses.ts";
import { entriesOf } from "./variants.ts";
import { type Word, wordsIn } from "./words-in.ts";

/**
 * Purposes whose summary closes a list of data ("your name and address, nothing else") that leaves out what they use. In
 * doubt they are not: each word has to be the name of an item, or lead to one.
 */
export function* itemsLeftOut({ data, purposes }: PolicyDocuments, language: Language): Iterable<Finding> {
  if (!data) return;
  const names = namesOf(data);
  const declared = declaredBy(data);
  for (const purpose of purposes) {
    for (const sentence of closingSentences(purpose, language)) {
      const list = closedList(sentence, names, language);
      const used = itemsOf(purpose);
      // A wrong name has a finding of its own.
      const missing = list && used.isSubsetOf(declared) ? [...used.difference(list)].toSorted() : [];
      if (missing.length === 0) continue;
      yield {
        message: `${shown(sentence)} closes the list, and ${shown(purpose.title || purpose.id)} also uses ${listed(missing, "and")}`,
        help: "name it in the sentence, or stop using it",
        place: purpose.summaryPlace,
      };
    }
  }
}

/** The sentences of a summary that close something. */
function closingSentences(purpose: Document<"purpose">, { claims }: Language): readonly string[] {
  const known = CLOSING.get(purpose);
  if (known?.closers === claims.listClosers) return known.sentences;
  const closes = (sentence: string): boolean => findPhrases(sentence, claims.listClosers).length > 0;
  const sentences = sentencesIn(purpose.summary).filter(closes);
  CLOSING.set(purpose, { closers: claims.listClosers, sentences });
  return sentences;
}

/** Hardly any summary does, which is found out once for each. */
const CLOSING = new WeakMap<
  Document<"purpose">,
  { readonly closers: readonly string[]; readonly sentences: readonly string[] }
>();

/** What people may read of the items. */
interface Names {
  readonly phrases: readonly string[];
  /** Phrase → the id of its item. */
  readonly ids: ReadonlyMap<string, string>;
}

const namesOf: (data: Document<"data">) => Names = onceEach((data) => {
  const names = entriesOf(data).flatMap(({ id, variants }) => {
    const labels = variants.flatMap(({ facts }) => facts.label ?? []);
    return [id.replaceAll("-", " "), ...labels].map((name) => [wordsOf(name).join(" "), id] as const);
  });
  const ids = new Map(names);
  return { phrases: [...ids.keys()], ids };
});

function closedList(
  sentence: string,
  names: Names,
  { claims: { listClosers, listWords }, you }: Language,
): ReadonlySet<string> | null {
  const [closer] = findPhrases(sentence, listClosers);
  if (!closer) return null;
  const said = findPhrases(sentence, names.phrases);
  if (!said[0]) return null;
  const words = wordsIn(sentence);
  const beside = words.filter(({ start }) => !said.some((name) => start >= name.start && start < name.end));
  if (beside.some(({ word }) => !listWords.includes(word))) return null;
  // "Only your name", or "your name, nothing else"; but not "only we use your name".
  const between = words.filter(({ start }) => start >= closer.end && start < (said[0]?.start ?? 0));
  const closes =
    closer.end > said[0].start ? !words.some(({ start }) => start >= closer.end) : isAddressed(between, you);
  return closes ? new Set(said.flatMap(({ phrase }) => names.ids.get(phrase) ?? [])) : null;
}

function isAddressed(words: readonly Word[], you: readonly string[]): boolean {
  return words.every(({ word }) => you.includes(word));
}
