import type { ParsedDocument, PolicyDocuments } from "../../document.ts";
import { onceEach } from "../../once-each.ts";
import { languageOf, primaryTag } from "../phrases.ts";
import { type Tongue, tongueOf } from "./tongues.ts";

/** A policy as it is told in one language. */
export interface Telling {
  /** With its region, as `Intl` takes it. */
  readonly tag: string;
  /** Without it. */
  readonly language: string;
  readonly tongue: Tongue;
  /** Path of the source in the policy folder → the document in this language. */
  readonly documents: ReadonlyMap<string, ParsedDocument>;
}

/** The source and each translation; without the languages that have no measure, of which the rules say nothing. */
export const tellingsOf: (policy: PolicyDocuments) => readonly Telling[] = onceEach((policy) => {
  const { company, mission, data, purposes, recipients, safeguards, rights, breach, report, languages } = policy;
  const source = languageOf(company);
  const documents = [company, mission, data, ...purposes, recipients, safeguards, rights, breach, report];
  const own = documents.flatMap((document) => (document ? [[document.file.within, document] as const] : []));
  const translations = languages.flatMap(({ language, documents: translated }) =>
    telling(
      language,
      translated.flatMap(({ source: within, parsed }) => (parsed ? [[within, parsed] as const] : [])),
    ),
  );
  return source === null ? translations : [...telling(source, own), ...translations];
});

function telling(tag: string, documents: Iterable<readonly [string, ParsedDocument]>): readonly Telling[] {
  const language = primaryTag(tag);
  const tongue = tongueOf(language);
  return tongue ? [{ tag, language, tongue, documents: new Map(documents) }] : [];
}
