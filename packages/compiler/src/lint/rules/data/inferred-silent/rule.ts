import type { Document, ParsedDocument, PolicyDocuments } from "../../../../document.ts";
import type { DataEntry } from "../../../../facts/frontmatter.gen.ts";
import { shown } from "../../../../text/shown.ts";
import { atFact } from "../../../finding.ts";
import { languageOf, wordsOf } from "../../../phrases.ts";
import type { Rule } from "../../../rule.ts";
import { type Entry, entriesOf } from "../../../variants.ts";

export const rule: Rule = {
  id: "data/inferred-silent",
  severity: "warning",
  summary: "What you work out about people is told in the text, where they read it.",
  *check(policy) {
    const { data } = policy;
    if (!data) return;
    let prose: Prose | null = null;
    for (const entry of entriesOf(data)) {
      const workedOut = entry.variants.find(({ facts, says }) => says("from") && facts.from.includes("worked-out"));
      const name = workedOut && nameOf(entry, policy);
      if (!workedOut || !name) continue;
      prose ??= proseOf(policy);
      if (isTold(name, prose)) continue;
      yield atFact(data, workedOut.pathOf("from"), {
        message: `you work out ${shown(name)}, and no sentence tells people so`,
        help: "add a sentence to the text of `data.md`, or to the purpose that uses it",
      });
    }
  },
};

/** What people would read of the item. An id without a label is English; beside a text in another language it tells nothing. */
function nameOf({ id, variants }: Entry<DataEntry>, { company }: PolicyDocuments): string | null {
  return variants[0].facts.label ?? (languageOf(company) === "en" ? id.replaceAll("-", " ") : null);
}

/** What people read, in lower case, and the words in it. */
interface Prose {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function proseOf({ data, mission, purposes }: PolicyDocuments): Prose {
  const documents: readonly (ParsedDocument | Document | null)[] = [data, mission, ...purposes];
  const texts = documents.flatMap((document) =>
    document ? [document.title, document.summary, ...document.sections.map((section) => section.text)] : [],
  );
  const text = texts.join("\n").toLowerCase();
  return { text, words: new Set(wordsOf(text)) };
}

/** Written without spaces, a word cannot be told from its neighbours. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether the text has one of the name's words of weight, or a word that starts as it does: people put things in their own words. */
function isTold(name: string, { text, words }: Prose): boolean {
  if (UNSPACED.test(name)) {
    const pairs = Array.from(name.slice(1), (_, at) => name.slice(at, at + 2));
    return pairs.some((pair) => text.includes(pair));
  }
  const own = wordsOf(name);
  const heavy = own.filter((word) => word.length >= 4);
  const stems = (heavy.length > 0 ? heavy : own).map((word) => word.slice(0, 5));
  return words.values().some((word) => stems.some((stem) => word.startsWith(stem)));
}
