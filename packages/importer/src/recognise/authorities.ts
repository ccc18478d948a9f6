import { type Finding, one } from "../claim.ts";
import type { Reading } from "./reading.ts";

/** Supervisory authorities by the names that policies give them. */
const NAMED =
  /\b(?:(?:the )?(?:UK )?Information Commissioner['’]s Office(?: \(ICO\))?|(?:the )?(?:Irish )?Data Protection Commission(?:er)?(?: of Ireland)?|Commission Nationale de l['’]Informatique et des Libertés|CNIL|Agencia Española de Protección de Datos|AEPD|Autoriteit Persoonsgegevens|(?:the )?Dutch Data Protection Authority|Garante(?: per la protezione dei dati personali)?|Autoridade Nacional de Proteção de Dados|ANPD|(?:the )?[A-Z]\w+ Commissioner for Data Protection[\w ]{0,60}|(?:the )?Swedish Authority for Privacy Protection|Datatilsynet|Personal Information Protection Commission|Office of the Privacy Commissioner[\w ]{0,40}|ICO\b)/;
const COMPLAIN = /\b(?:complain\w*|lodge|supervisory authority|regulator|data protection authority)\b/i;

/** The authority that a sentence says people can complain to. */
export function* recogniseAuthority({ sentence, text, scoped }: Reading): Iterable<Finding> {
  if (!COMPLAIN.test(text)) return;
  const said = { document: "company", path: ["authority"], sentence };
  const found = Array.from(text.matchAll(new RegExp(NAMED.source, "g")), ([name]) => name.trim());
  for (const name of found)
    yield { ...said, value: one(name), sure: found.length === 1 && !scoped && !/\bDPF\b/.test(text), words: name };
  const general = /\b(?:supervisory authority|data protection authority|regulator)\b/i.exec(text)?.[0];
  if (found.length === 0 && general !== undefined) yield { ...said, asks: "", words: general };
}

/** The representative in the Union or the United Kingdom. */
export function* recogniseRepresentative({ sentence, text }: Reading): Iterable<Finding> {
  const found =
    /\b(?:our|as our|the) (?:\w+ )?representative (?:in|within|for) [^.;:]{2,40}? is:? (.+?)[.;]?$|\b(?:EU|UK) representative is:? (.+?)[.;]?$/i.exec(
      text,
    );
  const is = (found?.[1] ?? found?.[2])?.trim();
  if (is === undefined || is.length > 200 || !/^[\p{Lu}\d]/u.test(is)) return;
  yield { document: "company", path: ["representative"], value: one(is), sure: true, sentence, words: is };
}
