import type { Quote } from "../draft.ts";
import type { Sentence } from "../source.ts";
import { sectionFor } from "./sections.ts";

/** What a file of a policy may hold: lines, and marks that Markdown pairs. The compiler's limits are above these. */
const MOST_QUOTES = 1_200;
const MOST_MARKS = 8_000;
const MARKS = /[*_[!`<&]/g;

/** The sentences that are carried into the draft, and those that nothing was made of. */
export interface Carried {
  readonly quotes: readonly Quote[];
  readonly notUnderstood: readonly Sentence[];
}

/**
 * Sorts the sentences that are no fact's evidence: into the file whose question cites them, or among those not understood.
 * A sentence that gave neither a fact nor a question says nothing that its author was shown.
 */
export function chooseQuotes(
  sentences: readonly Sentence[],
  evidence: ReadonlySet<Sentence>,
  asked: ReadonlyMap<Sentence, string>,
): Carried {
  const [quotes, notUnderstood]: [Quote[], Sentence[]] = [[], []];
  const room = new Map<string, Room>();
  for (const sentence of sentences) {
    const document = asked.get(sentence);
    const useful = document !== undefined && (!evidence.has(sentence) || document.startsWith("purposes/"));
    if (useful && takes(room, document, sentence.text)) quotes.push(quote(document, sentence));
    else if (!evidence.has(sentence)) notUnderstood.push(sentence);
  }
  return { quotes, notUnderstood };
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
