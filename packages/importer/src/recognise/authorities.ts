import { type Finding, one } from "../claim.ts";
import type { Reading } from "./reading.ts";
import { anyOf } from "../words/any-of.ts";
import { AUTHORITY_NAMES } from "../words/authority-names.ts";

/** Supervisory authorities by the names that policies give them. */
const NAMED = new RegExp(`\\b${anyOf(AUTHORITY_NAMES)}`, "g");
const COMPLAIN = /\b(?:complain\w*|lodge|supervisory authority|regulator|data protection authority)\b/i;

/** The authority that a sentence says people can complain to. */
export function* recogniseAuthority({ sentence, text, scoped }: Reading): Iterable<Finding> {
  if (!COMPLAIN.test(text)) return;
  const said = { document: "company", path: ["authority"], sentence };
  const found = Array.from(text.matchAll(NAMED), ([name]) => name.trim());
  for (const name of found)
    yield { ...said, value: one(name), sure: found.length === 1 && !scoped && !/\bDPF\b/.test(text), words: name };
  const general = /\b(?:supervisory authority|data protection authority|regulator)\b/i.exec(text)?.[0];
  if (found.length === 0 && general !== undefined) yield { ...said, asks: "", words: general };
}

/** The representative in the Union or the United Kingdom. */
export function* recogniseRepresentative({ sentence, text }: Reading): Iterable<Finding> {
  const found =
    /\b(?:our|as our|the) (?:\w+ )?representative (?:in|within|for) [^.;:]{2,40}?(?: is:?|:) (.+?)[.;]?$/i.exec(text) ??
    /\b(?:EU|EEA|UK|European|British)(?: and (?:EU|EEA|UK))? representative(?: is:?|:) (.+?)[.;]?$/i.exec(text);
  const is = found?.[1]?.trim();
  if (is === undefined || is.length > 200 || !/^[\p{Lu}\d]/u.test(is)) return;
  yield { document: "company", path: ["representative"], value: one(is), sure: true, sentence, words: is };
}
