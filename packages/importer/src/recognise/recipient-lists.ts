import { type Finding, ENTRY, first, member, one } from "../claim.ts";
import type { Cell, Sentence } from "../source.ts";
import { findPlaces } from "../words/places.ts";
import { recipientId } from "../words/recipient-id.ts";
import { isKind } from "../words/generic-words.ts";
import { isDoubtfulRow } from "./doubtful-row.ts";
import type { Reading } from "./reading.ts";
import { onLines } from "../words/any-of.ts";

/** What introduces a list of companies that get data. */
const LISTED =
  /\b(?:sub-?processors?|processors?|service providers?|third[- ]part(?:y|ies)|vendors?|recipients?|partners?)\b/i;
const PROCESSORS = /\b(?:sub-?processors?|processors?)\b/i;
const COMPANIES = /\b(?:sub-?processors?|service providers?|providers?|vendors?|companies|suppliers?|partners?)\b/i;
/** A name at the start of an item, and what divides it from what the company does. */
const ITEM =
  /^([\p{Lu}\d][^.:–—(|]{1,60}?|[a-z]\p{Lu}[^.:–—(|]{1,58}?|\p{Ll}[\w.]{1,30})(?:\.com)?(?:\s*\([^)]{1,40}\))?(?:[.:]|\s+[–—-])\s+(.{3,200})$/u;

/** The companies of a list or a table: one item or row each. */
export function* recogniseListed(reading: Reading): Iterable<Finding> {
  const { sentence } = reading;
  if (sentence.cells) yield* ofRow(sentence, sentence.cells);
  else if (sentence.item && sentence.lead && LISTED.test(sentence.lead.text)) yield* ofItem(sentence, sentence.lead);
}

function* ofItem(sentence: Sentence, lead: Sentence): Iterable<Finding> {
  const [link] = sentence.links;
  const found = ITEM.exec(sentence.text);
  const name = found?.[1]?.trim();
  const does = found?.[2]?.replace(/[.;]$/, "").trim();
  if (name === undefined || does === undefined || name.split(" ").length > 6) return;
  const linked = link !== undefined && sentence.text.startsWith(link.text);
  const called = linked ? link.text : name;
  // Without a link, an item that starts with a label is as likely a kind of recipient or of data.
  if (!linked && (isKind(name) || !COMPANIES.test(lead.text))) return;
  const sure =
    !isDoubtfulRow([{ header: "", text: sentence.text }]) &&
    !/\b(?:may|might|could|can)\b/i.test(lead.text) &&
    !/\b(?:may|might|we|you)\b/i.test(does);
  const id = recipientId(called);
  const said = { document: "recipients", sentence, sure };
  yield { ...said, path: [id], value: ENTRY, words: name };
  yield { ...said, path: [id, "label"], value: first(called), words: called };
  yield { ...said, path: [id, "does"], value: one(does), words: does };
  if (PROCESSORS.test(lead.text))
    yield { ...said, path: [id, "role"], value: one("processor"), sentence: lead, words: "processors" };
  const places = /\ball located in\b|\bare located in\b/i.test(lead.text) ? findPlaces(lead.text) : [];
  if (places.length === 1 && places[0])
    yield { ...said, path: [id, "where"], value: member(places[0].code), sentence: lead, words: places[0].words };
}

/** What a column's header says that it holds. */
const COLUMNS = {
  name: new RegExp(
    onLines(String.raw`
    ^(?:name(?: of (?:the )?(?:sub-?processor|processor|vendor|provider|company|recipient|service))?
    |(?:third[- ]party )?(?:sub-?processor|processor|vendor|service provider|provider|partner|company
    |recipient|entity|supplier)s?(?: name)?)$
  `),
    "i",
  ),
  does: /\b(?:purpose|description|services?|processing|function|activity|what|role)\b/i,
  where: /\b(?:location|countr(?:y|ies)|where|region|place)\b/i,
  notWhere: /\b(?:corporate|headquarters|registered|incorporat\w+)\b/i,
} as const;
/** A table that says it is of cookies or of data is not one of companies. */
const OTHER_TABLE = /\bcookie|\bduration|\bexpir|\bcategor|\blegal basis/i;

function* ofRow(sentence: Sentence, cells: readonly Cell[]): Iterable<Finding> {
  const headers = cells.map(({ header }) => header).join(" | ");
  const column = cells.find(({ header }) => COLUMNS.name.test(header));
  const name = column?.text ?? "";
  // A column that is only called a name may hold the names of anything.
  const around = [headers, ...sentence.headings.slice(-2)].join("\n");
  if (/^name$/i.test(column?.header ?? "") && (!LISTED.test(around) || /\bcookie/i.test(around))) return;
  const partner = /\bpartner|\bvendor|processor/i.test(column?.header ?? "");
  if ((OTHER_TABLE.test(headers) && !partner) || !/\p{L}/u.test(name) || name.length > 80) return;
  const rest = cells.filter(({ header, text }) => !COLUMNS.name.test(header) && text !== "");
  const where = rest.find(({ header }) => COLUMNS.where.test(header) && !COLUMNS.notWhere.test(header));
  const does = rest.find(
    (cell) => cell !== where && COLUMNS.does.test(cell.header) && !COLUMNS.where.test(cell.header),
  );
  // Where its own privacy policy is: it has data of its own.
  const policy =
    partner && rest.some(({ text }) => /https?:\S*(?:privacy|cookie|optout|opt-out|policy|policies|legal)/i.test(text));
  if (!where && !does && !policy) return;
  const id = recipientId(name);
  const said = { document: "recipients", sentence, sure: !isDoubtfulRow(cells) };
  yield { ...said, path: [id], value: ENTRY, words: name };
  yield { ...said, path: [id, "label"], value: first(name), words: name };
  if (does) yield { ...said, path: [id, "does"], value: one(does.text), words: does.text };
  if (PROCESSORS.test(headers)) yield { ...said, path: [id, "role"], value: one("processor"), words: "processor" };
  for (const place of where ? findPlaces(where.text) : [])
    yield { ...said, path: [id, "where"], value: member(place.code), words: place.words };
}
