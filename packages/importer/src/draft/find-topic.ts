import type { Sentence } from "../source.ts";
import { PURPOSE_TERMS } from "../words/purpose-terms.ts";

/** What a sentence is about, by its words: files of the draft, those that win a tie first. */
const TOPICS: readonly (readonly [document: string, words: RegExp])[] = [
  ["breach", /\b(?:breach(?:es)?|security incidents?|compromised)\b/gi],
  [
    "rights",
    /\b(?:rights?|access (?:to )?your|right of access|correct(?:ion)?|rectif\w+|eras(?:e|ure)|portab\w+|object(?:ion)?|restrict(?:ion)?|opt[- ]out|unsubscribe|appeal|authori[sz]ed agents?|verify your identity|withdraw\w*|complaints?|complain)\b/gi,
  ],
  [
    "recipients",
    /\b(?:shar(?:e|es|ed|ing)|disclos\w+|third[- ]part(?:y|ies)|(?:sub-?)?processors?|service providers?|vendors?|partners?|affiliates?|transfer\w*|law enforcement|subpoenas?|court orders?|warrants?|merger|acqui(?:red|sition)|subsidiaries|contractors?|advertisers?)\b/gi,
  ],
  [
    "safeguards",
    /\b(?:encrypt\w*|secur(?:e|ity|ed|ing)|safeguards?|firewalls?|passwords?|vulnerabilit\w+|unauthori[sz]ed|SSL|TLS|protect(?:s|ed|ion|ing)?)\b/gi,
  ],
  [
    "data",
    /\b(?:collect\w*|stor(?:e|es|ed|age)|retain\w*|retention|keep|kept|delet\w+|provide us|you provide|log(?:s|ged)?|cookies?|personal (?:data|information)|information (?:about|we|you)|browser|device|identifiers?)\b/gi,
  ],
  [
    "company",
    /\b(?:controllers?|registered|address|contact(?:ing)? us|contact|headquarter\w*|children|minors?|under the age|representative|officer|supervisory authority|languages?|translat\w+|English|applies to|this (?:policy|notice|statement)|residents?|located in|e-?mail us|phone)\b/gi,
  ],
  [
    "mission",
    /\b(?:mission|principles?|values?|promise|believe|trust|committed|commitment|matters|never|important to us|respect|critically|transparen\w+|chang(?:e|es|ed|ing)|update[ds]?|revise[ds]?|big deal)\b/gi,
  ],
];

/** What headings say where the words of a sentence do not. */
const HEADINGS: readonly (readonly [document: string, words: RegExp])[] = [
  ["breach", /\b(?:breach|incident)/i],
  ["rights", /\b(?:rights?|choices?|control|opt[- ]out|requests?|access)\b/i],
  ["recipients", /\b(?:shar|disclos|third|processors?|transfer|recipients?|partners?|when we access)/i],
  ["safeguards", /\b(?:secur|protect|safe)/i],
  ["data", /\b(?:collect|information|data|retention|how long|delete|cookies?|tracking)\b/i],
  ["company", /\b(?:contact|who we are|about|controller|questions|children|minors|scope|applies|translation)/i],
  ["mission", /\b(?:principles?|promise|commitment|changes|updates|introduction|overview)\b/i],
];

/**
 * The file of the draft whose author can use a sentence: by its own words first, then by its list's introduction and by what
 * stood before it in the paragraph, then by its heading; null where none tells. `files` are those of purposes.
 */
export function findTopic(sentence: Sentence, before: string | null, files: ReadonlySet<string>): string | null {
  return (
    topicOf(sentence.text, files) ??
    before ??
    (sentence.lead && topicOf(sentence.lead.text, files)) ??
    underHeading(sentence)
  );
}

function topicOf(text: string, files: ReadonlySet<string>): string | null {
  const purpose = PURPOSE_TERMS.find(({ id, goal }) => files.has(`purposes/${id}`) && text.search(goal) >= 0);
  if (purpose) return `purposes/${purpose.id}`;
  const scores = TOPICS.map(([document, words]) => [document, new Set(text.toLowerCase().match(words)).size] as const);
  const most = Math.max(...scores.map(([, score]) => score));
  return most === 0 ? null : (scores.find(([, score]) => score === most)?.[0] ?? null);
}

function underHeading({ headings }: Sentence): string | null {
  const named = headings.toReversed().map((heading) => HEADINGS.find(([, words]) => words.test(heading))?.[0]);
  return named.find((document) => document !== undefined) ?? null;
}
