import type { ParsedDocument, PolicyDocuments } from "../../document.ts";
import { placer } from "../../text/place.ts";
import type { Finding } from "../rule.ts";

/** Every document that can be read, translations too. */
export function documentsOf(policy: PolicyDocuments): readonly ParsedDocument[] {
  const { company, mission, data, purposes, recipients, safeguards, rights, breach, report, languages } = policy;
  const single = [company, mission, data, recipients, safeguards, rights, breach, report];
  const translated = languages.flatMap(({ documents }) => documents.map(({ parsed }) => parsed));
  return [...single, ...purposes, ...translated].filter((document) => document !== null);
}

/** One finding for a file, at the first of these characters: a text that was pasted has many. `what` is put before its number. */
export function charactersIn(
  { file: { path, text } }: ParsedDocument,
  characters: RegExp,
  { what, help }: { readonly what: string; readonly help: string },
): readonly Finding[] {
  const [first, ...more] = text.matchAll(characters);
  if (!first) return [];
  const code = first[0].codePointAt(0)?.toString(16).toUpperCase() ?? "";
  const others = more.length > 0 ? `, and ${more.length} more in this file` : "";
  const place = placer(path, text)(first.index, first.index + first[0].length);
  return [{ message: `${what}, U+${code}${others}`, help, place }];
}
