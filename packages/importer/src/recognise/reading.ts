import type { Sentence } from "../source.ts";
import { asWe } from "./as-we.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { findGathering } from "./gathering.ts";
import { withoutLabel } from "./labels.ts";
import { isScoped } from "./scope.ts";
import { onLines } from "../words/any-of.ts";

/** A sentence made ready for the patterns: with what it goes on with, and the company's own name as `we`. */
export interface Reading {
  readonly sentence: Sentence;
  /** The sentence alone. */
  readonly text: string;
  /** With the sentence before it that it goes on with: the introduction of its list, or what `This includes` speaks of. */
  readonly whole: string;
  /** The same without the name that an item begins with: `Log data: we collect`. */
  readonly stated: string;
  /** Where the sentence's own words begin in `whole`. */
  readonly ownFrom: number;
  readonly clauses: readonly Clause[];
  /** It speaks of some places or some people alone: a state, job applicants. */
  readonly scoped: boolean;
  /** The names that the author of the policy goes by, or seems to. */
  readonly own: readonly string[];
}

/** Words that make an item a sentence of its own. */
const STANDS_ALONE = new RegExp(
  onLines(String.raw`
    ^(?:[^.:]{1,60}[.:]\s+)?(?:(?:we|you|they|it|this|these)\b|(?:our|your|the|all|when|if|where|in|to
    |as|some) .*?\b(?:we|you|is|are|was|were|will|may|can|must|has|have)\b)
  `),
  "i",
);
/** `This includes your name`: what is said of it stands in the sentence before. */
const GOES_ON = new RegExp(
  onLines(String.raw`
    ^(?:this|these|it|that|such|they)(?: (?:information|data|details|personal (?:data
    |information)))? (?:also )?(?:includes?|consists? of|comprises?)\b
  `),
  "i",
);

/** What says that data comes to us; what we use or send is another matter. */
const GETS =
  /\b(?:we|you)\b[^.;]{0,40}\b(?:collect|receive|log|record|gather|ask|store|obtain|track|provide|give|submit|enter)s?\b/i;

/** What a sentence is read with. */
export interface Around {
  /** The names that the company calls itself by. */
  readonly self: readonly string[];
  /** These, and those that it seems to be called by. */
  readonly own: readonly string[];
  /** The sentence before it in the same paragraph. */
  readonly before: Sentence | null;
  /** Whether its file is for some people alone. */
  readonly scoped: boolean;
}

export function readSentence(sentence: Sentence, { self, own, before, scoped }: Around): Reading {
  const text = asWe(sentence.text, self);
  const opening = openingOf(sentence, text, (each) => asWe(each, self), before);
  return {
    sentence,
    text,
    whole: `${opening.says}${opening.rest}`,
    stated: `${withoutLabel(opening.stands)}${withoutLabel(opening.rest)}`,
    ownFrom: opening.says.length,
    clauses: clausesOf(`${opening.says}${opening.rest}`),
    scoped: scoped || isScoped(sentence),
    own,
  };
}

/** What a sentence goes on with. */
interface Opening {
  /** The words that say it, and the whole of their sentence; both empty where the sentence stands by itself. */
  readonly says: string;
  readonly stands: string;
  /** What the sentence adds to them. */
  readonly rest: string;
}

function openingOf(sentence: Sentence, text: string, read: (text: string) => string, before: Sentence | null): Opening {
  const { lead, block } = sentence;
  const introduction = lead && !STANDS_ALONE.test(text) ? lead : before && introduces(before, sentence) ? before : null;
  if (introduction) {
    const says = `${read(introduction.text)} `;
    return { says, stands: says, rest: text };
  }
  const goesOn = before?.block === block ? GOES_ON.exec(text)?.[0] : undefined;
  const stands = goesOn === undefined || before === null ? "" : `${read(before.text)} `;
  const gathering = GETS.test(stands) ? findGathering(stands) : null;
  if (goesOn === undefined || gathering === null) return { says: "", stands: "", rest: text };
  return { says: `${stands.slice(0, gathering.end)} information:`, stands, rest: text.slice(goesOn.length) };
}

/** `Contact us at:`, and below it nothing but the address. */
function introduces(before: Sentence, { text, block, file }: Sentence): boolean {
  return (
    before.file === file &&
    block - before.block === 1 &&
    before.text.endsWith(":") &&
    text.length <= 80 &&
    /@|\[at\]/.test(text)
  );
}
