import { type Finding, one } from "../claim.ts";
import type { Sentence } from "../source.ts";
import { findPlaces } from "../words/places.ts";
import { leadingName } from "./company-name.ts";
import { onLines } from "../words/any-of.ts";

/** Postcodes of many countries, or a street with a number. */
const POSTAL =
  /\b(?:\d{4,5}(?:-\d{4})?|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d{2} ?[A-Z\d]{4}|\d{2}-\d{3})\b/;
const STREET = new RegExp(
  onLines(String.raw`
    \b(?:street|st\.|avenue|ave|road|rd|lane|drive|boulevard|blvd|square|place|court|way|floor|suite|ste
    |p\.?o\.? box|pmb|\w*stra(?:ß|ss)e|\w*weg|\w*platz|plein|gracht|rue|via|calle|ul\.)\b
  `),
  "i",
);
const OURS = new RegExp(
  [
    String.raw`\b(?:our|the)(?: \w+)?(?: registered| postal| mailing| business)? (?:office|address|headquarters)(?: is| are|:)(?: at)?:? `,
    String.raw`\b(?:write to us|contact us|reach us|(?:by )?(?:post|mail))(?: by (?:post|mail))?(?: at| to|:):? `,
    String.raw`\bregistered office (?:is )?(?:at |in )?`,
    String.raw`\bor at `,
    String.raw`^["“]?(?:the )?company["”]?\b[^.]{0,140}\b(?:refers? to|means) `,
  ].join("|"),
  "gi",
);

/** The postal address that a sentence, or a block of lines, gives for the company; with the name that stands before it. */
export function* recogniseAddress(sentence: Sentence): Iterable<Finding> {
  const { text, lines } = sentence;
  if (lines.length > 0) {
    yield* ofLines(sentence);
    return;
  }
  for (const { 0: before, index } of text.matchAll(OURS)) {
    const rest = text.slice(index + before.length).replace(/[.;]?$/, "");
    const name = leadingName(rest);
    const address = addressIn((name === null ? rest : rest.slice(name.length)).replace(/^[,:\s]+/, ""));
    if (address === null) continue;
    const said = { document: "company", sentence, sure: true };
    if (name !== null) yield { ...said, path: ["name"], value: one(name), words: name };
    yield { ...said, path: ["address"], value: one(address), words: address };
    return;
  }
  const words = LOOKS_LIKE.exec(text)?.[0] ?? behindName(text);
  if (words !== undefined) yield { document: "company", path: ["address"], asks: "", sentence, words };
}

/** A number, a street and a town: somebody's address. */
const LOOKS_LIKE =
  /\b\d{1,4}[a-z]?,? (?:[\p{Lu}][\w'’-]+ ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Place|Court|Quay|Way|Boulevard)\b[^.;@]{0,80}/u;

/** All of a text, or what of it ends with a postcode and perhaps a country. */
function addressIn(text: string): string | null {
  if (isAddress(text)) return text;
  const code = POSTAL.exec(text);
  if (!code) return null;
  const end = code.index + code[0].length;
  const country = /^,? (?=\p{Lu})/u.exec(text.slice(end))?.[0] ?? null;
  const [place] = country === null ? [] : findPlaces(text.slice(end + country.length, end + country.length + 40));
  const whole = text.slice(0, place?.start === 0 && country !== null ? end + country.length + place.end : end);
  return isAddress(whole) ? whole : null;
}

/** `Acme B.V. Kade 2, 1012 AB Amsterdam`, and nothing more: somebody's address. */
function behindName(text: string): string | undefined {
  const name = leadingName(text);
  const rest = name === null ? "" : text.slice(name.length).replace(/^[,:\s]+/, "");
  return isAddress(rest) ? rest : undefined;
}

/** Lines under each other: a company's name, then a street and a town. */
function* ofLines(sentence: Sentence): Iterable<Finding> {
  const [head = "", ...rest] = sentence.lines;
  const lines = rest.filter((line) => !/@|https?:|\btel|phone|fax|e-?mail/i.test(line));
  const address = lines.join(", ");
  const name = leadingName(head);
  if (name === null || name !== head || !isAddress(address)) return;
  const said = { document: "company", sentence, sure: true };
  yield { ...said, path: ["name"], value: one(name), words: name };
  yield { ...said, path: ["address"], value: one(address), words: address };
}

function isAddress(text: string): boolean {
  return (
    text.length >= 10 &&
    text.length <= 160 &&
    /\d/.test(text) &&
    POSTAL.test(text) &&
    (STREET.test(text) || text.split(",").length >= 2) &&
    !/@|https?:|\b(?:we|you|your|if|please|who|and will)\b/i.test(text)
  );
}
