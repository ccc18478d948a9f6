import { type Claim, type Finding, one } from "../claim.ts";
import { findMails, findPages, type FoundContact } from "../words/find-contact.ts";
import type { Reading } from "./reading.ts";
import { onLines } from "../words/any-of.ts";

const REACH =
  /\b(?:contact|e-?mail|emailing|write to|reach|ask|tell) us\b|\bget in touch\b|\bsend (?:us )?an? (?:e-?mail|message)\b|\bquestions?\b/i;
/** Somebody else is written to: a name stands behind the word. */
const WRITES_TO_OTHERS =
  /\b(?:[Cc]ontact|[Ww]rite to|[Ee]-?mail|[Rr]each|[Aa]sk)(?:ing)? (?:the )?(?!DPO\b|Data\b|Privacy\b)[A-Z]\w/;
const ABOUT_DATA =
  /\b(?:privacy|personal (?:data|information)|your (?:data|information)|(?:this|our) (?:policy|notice|statement))\b/i;
/** What the law lets people ask about their data; a request for anything else is no such right. */
const ASKED =
  "(?:access\\w*|correct\\w*|updat\\w+|delet\\w+|eras\\w+|remov\\w+|rectif\\w+|portability|portable|restrict\\w*|cop(?:y|ies)|opt(?:ing)?[- ]out)";
const DATA = "(?:(?:your|any|the|my|their) (?:\\w+ )?)(?:data|information|details|account)";
const RIGHTS = new RegExp(
  [
    "\\bexercis(?:e|ing)\\b[^.;]{0,60}\\brights?\\b|\\b(?:your|these|this|data|privacy|those|any) (?:\\w+ ){0,2}rights?\\b",
    `\\b${ASKED}\\b[^.;]{0,60}\\b${DATA}\\b|\\b(?:personal )?(?:data|information)\\b[^.;]{0,40}\\b${ASKED}\\b`,
    onLines(`
      \\b(?:data|privacy|subject access) requests?\\b|\\b(?:data subject|access|deletion|erasure
      |correction|opt-out)(?:, (?:\\w+)){0,4},? (?:and |or )?(?:\\w+ )?requests?\\b|\\bask for (?:access
      |deletion|erasure|correction)\\b
    `),
  ].join("|"),
  "i",
);
const ASKING = /\b(?:exercise|request|ask|contact|e-?mail|write|send|submit|reach|make)\b/i;
const OFFICER = /\bdata protection officer\b|\bDPO\b(?![:\w]*@)|\bprivacy officer\b/i;
const REPRESENTATIVE =
  /\b(?:our |the )?(?:EU |UK |EEA |European )?representative (?:in|within|for|under)\b|\b(?:EU|UK) representative\b/i;
const OF_OTHERS = /\b(?:Commissioner|authority|authorities|third part(?:y|ies)|their privacy|ombuds\w+|arbitration)\b/;

/** Where people write about their data, to whom, and for their rights. */
export function* recogniseContacts(reading: Reading): Iterable<Finding> {
  const { sentence } = reading;
  // A mail address may hold any word.
  const text = reading.whole.replaceAll(/\S+@\S+|https?:\S+|\S+ ?\[at\]\S+/g, " ");
  const ways = [...findMails(sentence), ...findPages(sentence)];
  const [way, ...more] = ways;
  const officer = OFFICER.exec(text)?.[0];
  if (!way && officer !== undefined) yield { document: "company", path: ["dpo"], asks: "", sentence, words: officer };
  if (!way || WRITES_TO_OTHERS.test(text)) return;
  const sure = more.length === 0 && !OF_OTHERS.test(text);
  if (REPRESENTATIVE.test(text)) return;
  if (officer !== undefined) {
    yield* each("company", "dpo", ways, sure, reading);
    return;
  }
  const mails = findMails(sentence);
  const single = mails.length === 1 && !OF_OTHERS.test(text) && !reading.scoped;
  if (RIGHTS.test(text) && ASKING.test(text))
    yield* each("rights", "ask-at", mails.length > 0 ? mails : ways, single || (sure && !reading.scoped), reading);
  if (REACH.test(text) && ABOUT_DATA.test(text) && mails.length > 0)
    yield* each("company", "contact", mails, single, reading);
  else for (const { words } of mails) yield { document: "company", path: ["contact"], asks: "", sentence, words };
}

function* each(
  document: string,
  field: string,
  ways: readonly FoundContact[],
  sure: boolean,
  { sentence }: Reading,
): Iterable<Claim> {
  for (const { is, words } of ways) yield { document, path: [field], value: one(is), sure, sentence, words };
}
