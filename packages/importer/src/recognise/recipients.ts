import { type Finding, ENTRY, first, member, one } from "../claim.ts";
import { findData } from "../words/find-data.ts";
import { findPlaces } from "../words/places.ts";
import { recipientId } from "../words/recipient-id.ts";
import { isComplete } from "./complete.ts";
import type { Clause } from "./clauses.ts";
import type { Reading } from "./reading.ts";

/** A name: words with capitals, until one without. */
const NAME = "([A-Z][\\w&.’'-]*(?:(?: |, (?=Inc|LLC|Ltd))(?:[A-Z][\\w&.’'-]*|of|for|&)(?! [a-z]+ing\\b)){0,4})";
const GIVE =
  "(?:shar(?:e|es|ed)|disclos(?:e|es|ed)|pass(?:es|ed)?(?: on)?|send|sends|sent|giv(?:e|es)|given|transfer(?:s|red)?|provid(?:e|es|ed)|forward(?:s|ed)?|transmit(?:s|ted)?)";

const GIVEN_TO = new RegExp(`\\b${GIVE}\\b([^.;]{0,160}?)\\b(?:to|with) (?:our \\w+(?: \\w+)?,? )?${NAME}`);
const USED_TO = new RegExp(
  `\\b[Ww]e (?:also |currently )?use ${NAME},? (?:(?:to|for) ((?:process|stor|host|send|deliver|handl|manag|analy|measur|collect|track|monitor|understand|accept|provid|improv)[^.;,]{2,80})|for ((?:(?!(?:your|our|the|this|what|which|how|us|it|them|those|these|that|all|any|we|you)\\b)[a-z-]+ ?){1,5}(?=[.,;]|$)))`,
);
/** More names behind a name: \`ParcelStork, Cloud Nest and Mail Mole\`. */
const MORE_NAMES = new RegExp(
  `^(?:, and |,? and |, | & )${NAME}(?=[,.;]| and | & |$| (?:to|for|in|so|when|who|which|that)\\b)`,
);
const DOES = new RegExp(
  `${NAME} (?:processes|stores|hosts|receives|handles|delivers|sends) ((?:your|our|the|all|this|these)\\b[^.;,]{2,80})`,
);
const DONE_BY = new RegExp(
  `\\b(?:processed|handled|hosted|stored|operated|sent|managed|run|provided|delivered|made) (?:by|with|through|via|on) (?:our \\w+(?: \\w+)?,? )?${NAME}`,
);
const USED = new RegExp(`\\b[Ww]e (?:\\w+ )?(?:use|work with|rely on) ${NAME}`);
/** Words with a capital that name no company. */
const COMMON = new Set(
  `personal data information services service service's privacy policy cookies cookie we you our your the this these those if when usage content user users account website site sites
  european union states united kingdom act gdpr ccpa eu uk us usa eea terms data protection third other others customer customers notice statement internet it controller processor processors
  storage pixel pixels beacons technology technologies ssl tls https http aes gpg javascript html api apis sdk sdks captcha vpn
  oauth sso ai gps bluetooth standard industry usage log files device location card machine learning open json csv
  authority authorities commissioner government law consent section article services' app apps platform january february march april may june july august september october november december
  general standard contractual clauses all any for designated countries organization organizations public
  partners partner affiliates vendors advertisers members subprocessors sub-processors suppliers employees staff contractors buyers sellers merchants hosts guests drivers businesses clients team support`.split(
    /\s+/,
  ),
);
/** Kinds of recipients without a name, as policies call them, where the sentence gives one of them data outright. */
const CATEGORY =
  /\b(?:to|with) ((?:our |the |a |an )?(?:payment (?:providers?|processors?)|hosting providers?|cloud (?:storage )?providers?|delivery (?:companies|company|services?|partners?)|shipping (?:companies|company|carriers?|partners?)|parcel services?|couriers?|postal services?|analytics (?:providers?|services?)|e-?mail (?:providers?|delivery services?)|advertising (?:partners|networks)|tax authorit(?:y|ies)|accountants?|auditors?|insurers?|lawyers|banks?|debt collectors?|credit agenc(?:y|ies)|law enforcement(?: agencies| authorities)?|courts?|affiliates|subsidiaries|group companies|service providers?|sub-?processors?))\b/i;

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
    const does = DOES.exec(clause.text);
    if (does && /\b(?:data|information|payments?|orders?|parcels?|messages|e-?mails?)\b/i.test(does[2] ?? ""))
      yield* named(does[1] ?? "", "", does[0].slice((does[1] ?? "").length + 1), clause, reading);
    if (!given) yield* byKind(clause, reading);
    if (!given && !used && !does) yield* others(clause, reading);
  }
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
  { sentence, scoped }: Reading,
): Iterable<Finding> {
  const name = found.replace(/[.,'’-]+$|['’]s$/, "").trim();
  if (
    name.split(" ").some((word) => COMMON.has(word.toLowerCase())) ||
    name.length < 3 ||
    !sentence.text.includes(name)
  )
    return;
  const id = recipientId(name);
  const sure = !clause.hedged && !clause.negated && !scoped;
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
  if (words === undefined) return;
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
