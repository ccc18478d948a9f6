import { type Claim, ENTRY, type Finding, type Remark } from "../claim.ts";
import { languageOf } from "../find-language.ts";
import type { Sentence } from "../source.ts";
import { findMails } from "../words/find-contact.ts";
import { findData } from "../words/find-data.ts";
import { recogniseAddress } from "./addresses.ts";
import { recogniseAuthority, recogniseRepresentative } from "./authorities.ts";
import { recogniseAges } from "./ages.ts";
import { authorNames } from "./author-names.ts";
import { recogniseCompany } from "./company-facts.ts";
import { calledIn, recogniseName, selfNames } from "./company-name.ts";
import { recogniseContacts } from "./contacts.ts";
import { recogniseData } from "./data-items.ts";
import { recogniseDataRow } from "./data-rows.ts";
import { recogniseDevice } from "./devices.ts";
import { asStated } from "./outright.ts";
import { recogniseAgents, recogniseAnswer, recogniseBreach } from "./plans.ts";
import { recogniseAims, recognisePromises } from "./promises.ts";
import { recognisePurposes } from "./purposes.ts";
import { type Reading, readSentence } from "./reading.ts";
import { recogniseListed } from "./recipient-lists.ts";
import { recogniseRecipients } from "./recipients.ts";
import { remarkBases, remarkDates, remarkLanguages, remarkOthers, remarkRefusals } from "./remarks.ts";
import { recogniseRetention } from "./retention.ts";
import { recogniseSafeguards } from "./safeguards.ts";
import { scopedFiles } from "./scope.ts";
import { remarkUnnamedData } from "./unnamed-data.ts";

type Recogniser = (reading: Reading) => Iterable<Finding>;

/** Looks at each sentence by itself, wherever it stands. */
const OF_SENTENCES: readonly Recogniser[] = [
  recogniseContacts,
  recogniseAuthority,
  recogniseRepresentative,
  recogniseCompany,
  recogniseAges,
  recogniseAims,
  recognisePromises,
  recogniseData,
  recogniseRetention,
  recognisePurposes,
  recogniseRecipients,
  recogniseSafeguards,
  recogniseAnswer,
  recogniseAgents,
  recogniseBreach,
  ({ sentence }) => remarkDates(sentence),
  remarkOthers,
  remarkBases,
  remarkRefusals,
  remarkLanguages,
];
/** The rows of tables say what their columns hold, and are no sentences. */
const OF_ROWS: readonly Recogniser[] = [recogniseListed, recogniseDevice, recogniseDataRow];

/** What the sentences of an English policy say, and how each was read. */
export interface Recognised {
  readonly findings: readonly Finding[];
  readonly readings: readonly Reading[];
}

/** What the sentences of an English policy say, sentence by sentence. */
export function recognise(sentences: readonly Sentence[]): Recognised {
  const own = sentences.filter(({ text }) => (languageOf(text) ?? "en") === "en");
  const named = own.flatMap((sentence) => [...recogniseName(sentence), ...recogniseAddress(sentence)]);
  const self = selfNames([...named.filter(isName).map(({ words }) => words), ...own.flatMap(calledIn)]);
  const called = [...self, ...authorNames(own, self)];
  const scoped = scopedFiles(own);
  const readings = own.map((sentence, index) =>
    readSentence(sentence, {
      self,
      own: called,
      before: own[index - 1] ?? null,
      scoped: scoped.has(sentence.file),
    }),
  );
  const said = readings.flatMap((reading, index) => findingsOf(reading, own[index + 1]));
  return { findings: [...named, ...said], readings };
}

function findingsOf(reading: Reading, next: Sentence | undefined): readonly Finding[] {
  if (reading.sentence.cells) return OF_ROWS.flatMap((find) => [...find(reading)]);
  const found = asStated(
    OF_SENTENCES.flatMap((find) => [...find(reading)]),
    reading,
    takesBack(reading.sentence, next),
  );
  const more = [...mentions(found, reading), ...recogniseListed(reading)];
  // Of a sentence with a use or a legal basis, what data it speaks of is a matter of its own.
  const unnamed = found.length > 0 && !found.some(({ document }) => document === "data");
  return [...found, ...(unnamed ? remarkUnnamedData(reading) : []), ...more];
}

/** Of a policy in another language: mail addresses and days, as questions. What they are for is a guess. */
export function recogniseForeign(sentences: readonly Sentence[]): readonly Remark[] {
  return sentences.flatMap((sentence) => [
    ...findMails(sentence).map(({ words }) => ({ document: "company", path: ["contact"], asks: "", sentence, words })),
    ...remarkDates(sentence),
  ]);
}

/** `We collect your gender. No.` */
function takesBack({ block }: Sentence, next: Sentence | undefined): boolean {
  return next?.block === block && /^\W*(?:no|not|never|false|wrong|untrue|just kidding)\b.{0,20}$/i.test(next.text);
}

/** Data that a sentence names without a word that is understood: whether it is collected is a question. */
function mentions(found: readonly Finding[], { sentence, text }: Reading): readonly Claim[] {
  const known = new Set(found.filter(({ document }) => document === "data").map(({ path }) => path[0]));
  return findData(text)
    .filter(({ id }) => !known.has(id))
    .map(({ id, words }) => ({ document: "data", path: [id], value: ENTRY, sure: false, sentence, words }));
}

function isName({ document, path }: Finding): boolean {
  return document === "company" && path[0] === "name";
}
