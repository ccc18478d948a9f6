import type { Quote } from "../draft.ts";
import type { Sentence } from "../source.ts";
import { findTopic } from "./find-topic.ts";
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
 * Sorts the sentences that are no fact's evidence: into the file that each is material for, or among those not understood.
 * What a use of data rests on is carried too: its author can reword it. `files` are the files of purposes.
 */
export function chooseQuotes(
  sentences: readonly Sentence[],
  evidence: ReadonlySet<Sentence>,
  files: ReadonlySet<string>,
  read: ReadonlySet<string>,
): Carried {
  const [quotes, notUnderstood]: [Quote[], Sentence[]] = [[], []];
  const room = new Map<string, Room>();
  let [topic, block]: [string | null, number] = [null, -1];
  for (const sentence of sentences) {
    const before: string | null = sentence.block === block ? topic : null;
    topic = read.has(sentence.file) ? findTopic(sentence, before, files) : null;
    block = sentence.block;
    const isEvidence = evidence.has(sentence);
    const useful = topic !== null && (!isEvidence || topic.startsWith("purposes/"));
    if (topic !== null && useful && takes(room, topic, sentence.text)) quotes.push(quote(topic, sentence));
    else if (!isEvidence) notUnderstood.push(sentence);
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
