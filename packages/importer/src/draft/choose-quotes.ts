import type { Quote } from "../draft.ts";
import type { Sentence, Silent } from "../source.ts";
import { sectionFor } from "./sections.ts";

/** What a file of a policy may hold: lines, and marks that Markdown pairs. The compiler's limits are above these. */
const MOST_QUOTES = 1_200;
const MOST_MARKS = 8_000;
const MARKS = /[*_[!`<&]/g;

/** The sentences that are carried into the draft, and those that it does not hold. */
export interface Carried {
  readonly quotes: readonly Quote[];
  readonly saysNothing: readonly Silent[];
  readonly notUnderstood: readonly Sentence[];
}

/**
 * Sorts the sentences that the facts do not say in whole: into the file whose question cites them, among those that say nothing, or
 * among those not understood.
 */
export function chooseQuotes(
  sentences: readonly Sentence[],
  { whole, asked }: Used,
  silent: readonly Silent[],
): Carried {
  const [quotes, notUnderstood]: [Quote[], Sentence[]] = [[], []];
  const known = new Set(silent.map(({ sentence }) => sentence));
  const room = new Map<string, Room>();
  for (const sentence of sentences) {
    const document = asked.get(sentence);
    const useful = document !== undefined && (!whole.has(sentence) || document.startsWith("purposes/"));
    if (useful && takes(room, document, sentence.text)) quotes.push(quote(document, sentence));
    else if (!whole.has(sentence) && !known.has(sentence)) notUnderstood.push(sentence);
  }
  return { quotes, saysNothing: silent, notUnderstood };
}

/** The sentences that a draft uses: those whose every word its facts say, and those that questions cite, each with its file. */
interface Used {
  readonly whole: ReadonlySet<Sentence>;
  readonly asked: ReadonlyMap<Sentence, string>;
}

interface Room {
  quotes: number;
  marks: number;
}

/** Whether a file has room for one more; one sentence full of marks is no prose. */
function takes(rooms: Map<string, Room>, document: string, text: string): boolean {
  const room = rooms.get(document) ?? { quotes: 0, marks: 0 };
  const marks = text.match(MARKS)?.length ?? 0;
  if (marks > 200 || room.quotes >= MOST_QUOTES || room.marks + marks > MOST_MARKS) return false;
  rooms.set(document, { quotes: room.quotes + 1, marks: room.marks + marks });
  return true;
}

function quote(document: string, { file, line, text }: Sentence): Quote {
  return { document, section: sectionFor(document, text), cite: { file, line, words: text } };
}
