import type { Sentence } from "../source.ts";
import { type Clause, clausesOf } from "./clauses.ts";

/** A sentence made ready for the patterns: with the introduction of its list, and the company's own name as `we`. */
export interface Reading {
  readonly sentence: Sentence;
  /** The sentence alone. */
  readonly text: string;
  /** With the introduction before it where the sentence is an item that does not stand by itself. */
  readonly whole: string;
  readonly clauses: readonly Clause[];
  /** It speaks of some places or some people alone: a state, job applicants. */
  readonly scoped: boolean;
}

/** Whom a heading or a sentence can narrow down to. */
const SCOPE =
  /\b(?:California|Californians?|CCPA|CPRA|Nevada|Virginia|Colorado|Connecticut|Utah|Texas|Oregon|Brazil|LGPD|state[- ]specific|US states?|U\.S\. states?|residents|job applicants?|candidates?|applicants?|recruitment|employees|children|minors|end users?|(?:EU|EEA|UK|European|Swiss) (?:users|individuals|residents|customers))\b/i;
/** Words that make an item a sentence of its own. */
const STANDS_ALONE =
  /^(?:[^.:]{1,60}[.:]\s+)?(?:(?:we|you|they|it|this|these)\b|(?:our|your|the|all|when|if|where|in|to|as|some) .*?\b(?:we|you|is|are|was|were|will|may|can|must|has|have)\b)/i;

/** `self` are the names that the company calls itself by. */
export function readSentence(sentence: Sentence, self: readonly string[]): Reading {
  const text = asWe(sentence.text, self);
  const lead = sentence.lead && !STANDS_ALONE.test(text) ? asWe(sentence.lead.text, self) : null;
  const whole = lead === null ? text : `${lead} ${text}`;
  const around = [...sentence.headings.slice(-2), sentence.lead?.text ?? "", sentence.text].join("\n");
  return { sentence, text, whole, clauses: clausesOf(whole), scoped: SCOPE.test(around) };
}

/** `Acme collects`, and `Acme ("we") collects`, say what `we collect` says. */
function asWe(text: string, self: readonly string[]): string {
  const said = text.replaceAll(/\(?["“'‘]we["”'’](?:,? (?:and |or )?["“'‘](?:us|our)["”'’])*\)?/gi, "we");
  // `We at Blue Fern Limited ask`.
  const named = said.replaceAll(/\b([Ww]e),? (?:here )?at (?:[A-Z][\w&'’.-]*,? ){1,6}(?=[a-z])/g, "$1 ");
  const renamed = self.reduce(
    (said, name) => said.replaceAll(new RegExp(`(?<![\\w@./-])${escape(name)}(?= [a-z])`, "g"), "we"),
    named,
  );
  return renamed.replaceAll(/\b(we),? we\b/gi, "$1");
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^$()|[\]{}\\]/g, "\\$&");
}
