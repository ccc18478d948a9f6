import { type Finding, ENTRY, first, member, one } from "../claim.ts";
import { findData } from "../words/find-data.ts";
import { findPlaces } from "../words/places.ts";
import { recipientId } from "../words/recipient-id.ts";
import { withoutStop } from "./company-name.ts";
import { isOwn } from "./author-names.ts";
import { isComplete } from "./complete.ts";
import type { Clause } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import { anyOf, onLines, termsOf } from "../words/any-of.ts";
import { GIVE_WORDS } from "../words/giving-words.ts";
import { COMMON_WORDS } from "../words/common-words.ts";
import { RECIPIENT_KINDS } from "../words/recipient-kinds.ts";
import { ASKS } from "../questions.ts";

/** A name: words with capitals, until one without. */
const NAME = "([A-Z][\\w&.’'-]*(?:(?: |, (?=Inc|LLC|Ltd))(?:[A-Z][\\w&.’'-]*|of|for|&)(?! [a-z]+ing\\b)){0,4})";
const GIVE = anyOf(GIVE_WORDS);

const GIVEN_TO = new RegExp(`\\b${GIVE}\\b([^.;]{0,160}?)\\b(?:to|with) (?:our \\w+(?: \\w+)?,? )?${NAME}`);
const USED_TO = new RegExp(
  onLines(`
    \\b[Ww]e (?:also |currently )?use ${NAME},? (?:(?:to|for) ((?:process|stor|host|send|deliver|handl
    |manag|analy|measur|collect|track|monitor|understand|accept|provid|improv)[^.;,]{2,80})
    |for ((?:(?!(?:your|our|the|this|what|which|how|us|it|them|those|these|that|all|any|we
    |you)\\b)[a-z-]+ ?){1,5}(?=[.,;]|$)))
  `),
);
/** More names behind a name: \`ParcelStork, Cloud Nest and Mail Mole\`. */
const MORE_NAMES = new RegExp(
  `^(?:, and |,? and |, | & )${NAME}(?=[,.;]| and | & |$| (?:to|for|in|so|when|who|which|that)\\b)`,
);
const DOES = new RegExp(
  `${NAME} (?:processes|stores|hosts|receives|handles|delivers|sends) ((?:your|our|the|all|this|these)\\b[^.;,]{2,80})`,
);
const DEALT_WITH = /\b(?:data|information|payments?|orders?|parcels?|messages|e-?mails?)\b/i;
const DONE_BY = new RegExp(
  onLines(`
    \\b(?:processed|handled|hosted|stored|operated|sent|managed|run|provided|delivered|made) (?:by|with
    |through|via|on) (?:our \\w+(?: \\w+)?,? )?${NAME}
  `),
);
const USED = new RegExp(`\\b[Ww]e (?:\\w+ )?(?:use|work with|rely on) ${NAME}`);
/** Words with a capital that name no company. */
const COMMON = new Set(termsOf(COMMON_WORDS));
/** Kinds of recipients without a name, as policies call them, where the sentence gives one of them data outright. */
const CATEGORY = new RegExp(`\\b(?:to|with) ((?:our |the |a |an )?${anyOf(RECIPIENT_KINDS)})\\b`, "i");

/** Whom a sentence says data is given to, by name or by kind. */
export function* recogniseRecipients(reading: Reading): Iterable<Finding> {
  for (const clause of reading.clauses) {
    const given = GIVEN_TO.exec(clause.text);
    const data =
      given &&
      (/\b(?:data|information|details|it|them)\b/i.test(given[1] ?? "") || findData(given[1] ?? "").length > 0);
    if (data && /\bwe\b/i.test(clause.text.slice(0, given.index + 8)))
      for (const name of namesIn(clause.text, given)) yield* named(name, given[1] ?? "", null, clause, reading);
    const used = USED_TO.exec(clause.text);
    if (used) yield* named(used[1] ?? "", "", used[2] ?? used[3] ?? null, clause, reading);
    yield* doing(clause, reading);
    if (!given) yield* byKind(clause, reading);
    if (!given && !used) yield* others(clause, reading);
  }
}

/** Who does something with data may be the author, or its own product: that others get it is for another sentence to say. */
function* doing(clause: Clause, reading: Reading): Iterable<Finding> {
  const [whole, name = "", what = ""] = DOES.exec(clause.text) ?? [];
  if (whole === undefined || !DEALT_WITH.test(what)) return;
  for (const finding of named(name, "", whole.slice(name.length + 1), clause, reading))
    yield "value" in finding && finding.value.kind === "entry" && finding.document === "recipients"
      ? { ...finding, sure: false }
      : finding;
}

/** The name that a match ends with, and those that follow it. */
function namesIn(text: string, match: RegExpExecArray): readonly string[] {
  const names = [match[2] ?? ""];
  let rest = text.slice(match.index + match[0].length);
  for (let more = MORE_NAMES.exec(rest); more; more = MORE_NAMES.exec(rest)) {
    names.push(more[1] ?? "");
    rest = rest.slice(more[0].length);
  }
  return names;
}

function* named(
  found: string,
  object: string,
  does: string | null,
  clause: Clause,
  { sentence, scoped, own }: Reading,
): Iterable<Finding> {
  const name = withoutStop(found.replace(/[,'’-]+$|['’]s$/, "").trim(), clause.text.trim());
  if (
    name.split(" ").some((word) => COMMON.has(word.toLowerCase())) ||
    name.length < 3 ||
    !sentence.text.includes(name)
  )
    return;
  const id = recipientId(name);
  const sure = !clause.hedged && !clause.negated && !scoped && !isOwn(name, own);
  const said = { document: "recipients", sentence, words: clause.text.trim(), sure };
  yield { ...said, path: [id], value: ENTRY, denied: clause.denies };
  if (!sure) return;
  yield { ...said, path: [id, "label"], value: first(name), words: name };
  if (does !== null) yield { ...said, path: [id, "does"], value: one(does.trim()) };
  const complete = isComplete(object);
  if (!complete) yield { document: "recipients", path: [id, "gets"], asks: "", sentence, words: object.trim() };
  for (const item of findData(object)) {
    if (complete) yield { ...said, path: [id, "gets"], value: member(item.id) };
    yield { ...said, document: "data", path: [item.id], value: ENTRY, words: item.words };
  }
  yield* hints(id, clause, does === null, sentence);
  const rest = clause.text.slice(clause.text.indexOf(name) + name.length);
  const places = /^,? (?:which |that )?(?:is |are )?(?:located|in|processes it in|stores it in)\b/.test(rest)
    ? findPlaces(rest.slice(0, 60))
    : [];
  if (places.length === 1 && places[0])
    yield { ...said, path: [id, "where"], value: member(places[0].code), words: places[0].words };
  if (/\b(?:as our (?:sub-?)?processor|our (?:sub-?)?processor|on our behalf)\b/i.test(clause.text))
    yield { ...said, path: [id, "role"], value: one("processor") };
}

/** What a sentence says beside a recipient's name: what it does, what for, and where may be read from it by its author. */
function* hints(id: string, { text }: Clause, withDoes: boolean, sentence: Reading["sentence"]): Iterable<Finding> {
  const said = { document: "recipients", asks: "", sentence };
  const aim = /\b(?:to|for) [a-z][^,;.]{2,80}/.exec(text)?.[0];
  if (aim === undefined) return;
  if (withDoes) yield { ...said, path: [id, "does"], words: aim };
  yield { ...said, path: [id, "for"], words: aim };
  for (const { words } of findPlaces(sentence.text)) yield { ...said, path: [id, "where"], words };
}

/** A company that a sentence names as the one who does it, or whom we use for something else than is known. */
function* others({ text }: Clause, { sentence }: Reading): Iterable<Finding> {
  for (const pattern of [DONE_BY, USED]) {
    const name = pattern.exec(text)?.[1]?.replace(/[.,'’-]+$|['’]s$/, "");
    if (name === undefined || name.length < 3 || name.split(" ").some((word) => COMMON.has(word.toLowerCase())))
      continue;
    const id = recipientId(name);
    yield { document: "recipients", path: [id], value: ENTRY, sure: false, sentence, words: name };
  }
}

/** Data that is given to somebody: `your name with the repairer that you book`. */
const GIVEN_TO_SOMEBODY = new RegExp(
  `\\b${GIVE}\\b([^.;]{2,160}?) (?:with (?!you\\b)|to (?=(?:our|the|an?|any|another|other|those|whoever|someone)\\b))(?!.*\\b(?:countr(?:y|ies)|outside)\\b)`,
  "i",
);

/** Data is given to somebody whom neither a name nor a known kind tells. */
function* unknown({ text, negated }: Clause, sentence: Reading["sentence"]): Iterable<Finding> {
  const object = GIVEN_TO_SOMEBODY.exec(text)?.[1] ?? "";
  const data = /\b(?:data|information|details)\b/i.test(object) || findData(object).length > 0;
  if (negated || !data) return;
  yield { document: "recipients", path: [], asks: ASKS.whoGets, sentence, words: sentence.text };
}

function* byKind(clause: Clause, { sentence, scoped }: Reading): Iterable<Finding> {
  if (
    !new RegExp(
      `\\bwe\\b.{0,30}\\b${GIVE}\\b|\\b(?:is|are) (?:shared|disclosed|passed|sent|given|transferred)\\b`,
      "i",
    ).test(clause.text)
  )
    return;
  const found = CATEGORY.exec(clause.text);
  const words = found?.[1]?.replace(/^(?:our|the|an?) /i, "");
  if (words === undefined) {
    yield* unknown(clause, sentence);
    return;
  }
  const id = recipientId(words);
  const sure = !clause.hedged && !clause.negated && !scoped;
  const said = { document: "recipients", sentence, words: clause.text.trim(), sure };
  yield { ...said, path: [id], value: ENTRY, denied: clause.denies };
  if (!sure) return;
  yield { ...said, path: [id, "category"], value: first(words), words };
  const verb = new RegExp(`\\b${GIVE}\\b`, "i").exec(clause.text)?.index ?? 0;
  const passive = /\b(?:is|are) $/.test(clause.text.slice(0, verb));
  for (const item of findData(clause.text.slice(passive ? 0 : verb, found?.index ?? 0))) {
    yield { ...said, path: [id, "gets"], value: member(item.id) };
    yield { ...said, document: "data", path: [item.id], value: ENTRY, words: item.words };
  }
}
