import { byCodeUnit, type TranslatedText, type Translation } from "@candor/model";
import type { LanguageFolder, ParsedDocument, TranslatedDocument, TranslatedUnit } from "../document.ts";
import { pathOf } from "../facts/pointer.ts";
import { onOneLine } from "../text/one-line.ts";
import { textAt } from "../translation/unit.ts";
import { toProse } from "./prose.ts";

/** What each language says, without what its source has changed since it was translated. */
export function lowerTranslations(folders: readonly LanguageFolder[]): readonly Translation[] {
  return folders.map(({ language, documents }) => ({
    language,
    documents: documents
      .flatMap((document) => lowerDocument(document) ?? [])
      .toSorted((a, b) => byCodeUnit(a.document, b.document)),
    untranslated: documents.flatMap(untranslatedIn).toSorted(byCodeUnit),
  }));
}

function lowerDocument({ source, original, parsed, units }: TranslatedDocument): TranslatedText | null {
  const fresh = new Map(units.flatMap((each) => (each.state === "fresh" ? [[each.unit.key, each] as const] : [])));
  if (!parsed || fresh.size === 0) return null;
  return {
    document: nameOf(source),
    title: fresh.has("#title") ? parsed.title : null,
    summary: fresh.has("#summary") ? parsed.summary : null,
    sections: original.sections.map(({ anchor }) => {
      const said = fresh.has(`#${anchor}`) && parsed.sections.find((section) => section.anchor === anchor);
      return said ? { key: said.key, title: said.title, body: toProse(said.nodes, parsed.definitions) } : null;
    }),
    texts: [...fresh]
      .flatMap(([at, { says }]) =>
        at.startsWith("/") && says ? [{ at: inModel(at, original), says: onOneLine(says.text) }] : [],
      )
      .toSorted((a, b) => byCodeUnit(a.at, b.at)),
  };
}

function untranslatedIn({ source, units }: TranslatedDocument): readonly string[] {
  return units.filter(isUntranslated).map(({ unit }) => `${nameOf(source)}${unit.key}`);
}

function isUntranslated({ state, unit }: TranslatedUnit): boolean {
  return state === "stale" || (state === "missing" && !unit.optional);
}

function nameOf(source: string): string {
  return source.replace(/\.md$/, "");
}

/** The lists of the model whose order is not that of the source, by the pointer to one. */
const SORTED = /^(.*\/(?:on-device|transfers))\/(\d+)(\/.*)$/;

/** Where a text of the source stands in the model, whose lists are sorted. */
function inModel(pointer: string, { frontmatter }: ParsedDocument): string {
  const [, list = "", index = "", rest = ""] = SORTED.exec(pointer) ?? [];
  if (list === "") return pointer;
  const entries = valueAt(frontmatter, pathOf(list));
  const order = Array.isArray(entries)
    ? entries.map((_, at) => at).toSorted((a, b) => compareEntries(entries[a], entries[b]))
    : [];
  return `${list}/${order.indexOf(Number(index))}${rest}`;
}

/** As the purposes sort what they put on devices, and the recipients their transfers. */
function compareEntries(a: unknown, b: unknown): number {
  const key = (entry: unknown): string =>
    ["name", "from", "to", "by"].map((field) => textAt(entry, [field]) ?? "").join(" ");
  return byCodeUnit(key(a), key(b));
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((at: unknown, step) => (Object(at) as Readonly<Record<string, unknown>>)[step], value);
}
