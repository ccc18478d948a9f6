import type { Sentence } from "../source.ts";
import { anyOf } from "../words/any-of.ts";
import { SCOPES } from "../words/scope-words.ts";

/** Whom a heading, a sentence or a whole file can narrow down to. */
const SCOPE = new RegExp(`\\b${anyOf(SCOPES)}\\b`, "i");
const OF_FILE = /\b(?:ccpa|cpra|lgpd|california|candidates?|applicants?|recruit(?:ment|ing)?|employees?|staff)\b/i;
/** A sentence that says whom a notice is for. */
const FOR_WHOM =
  /\b(?:this|our) (?:\w+ ){0,3}(?:policy|notice|statement)\b[^.]{0,80}\b(?:candidates?|applicants?|recruitment|employees|California)\b/i;
/** The first sentences of a file say what it is. */
const OPENING = 5;

/** The files that are a notice for some places or some people alone, by their names or by their first sentences. */
export function scopedFiles(sentences: readonly Sentence[]): ReadonlySet<string> {
  const files = [...Map.groupBy(sentences, ({ file }) => file)];
  return new Set(
    files
      .filter(
        ([file, own]) =>
          OF_FILE.test(file.replaceAll(/[_\-/.]/g, " ")) || own.slice(0, OPENING).some(({ text }) => isForSome(text)),
      )
      .map(([file]) => file),
  );
}

/** `This notice is for applicants`; `If you apply for a job, see our notice for applicants` is for everybody else. */
function isForSome(text: string): boolean {
  return FOR_WHOM.test(text) && !/\b(?:not|see|review|read|also|if you)\b/i.test(text);
}

/** Whether what a sentence says holds for some places or some people alone: a state, job applicants. */
export function isScoped({ headings, lead, text }: Sentence): boolean {
  return SCOPE.test([...headings, lead?.text ?? "", text].join("\n"));
}
