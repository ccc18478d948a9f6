import { byCodeUnit, type Place } from "@candor/model";
import type {
  Extra,
  FrontmatterPath,
  LanguageFolder,
  ParsedDocument,
  TranslatedDocument,
  TranslatedUnit,
  Unit,
} from "../document.ts";
import { formerIds, formerIdsOf } from "../ids/former-ids.ts";
import { isAboveText, isTextPath } from "./text-paths.ts";
import { hashOf, isBlank, proseUnits, textAt, unitsOf } from "./unit.ts";
import { hashIn, type Lock } from "./lock.ts";
import { pathOf, pointerOf } from "../facts/pointer.ts";

/** What the languages of a policy are compared with. */
export interface Translated {
  /** The documents of the source that could be read. */
  readonly sources: readonly ParsedDocument[];
  readonly translations: readonly {
    readonly language: string;
    readonly source: string;
    readonly document: ParsedDocument;
  }[];
  /** The paths of the documents of the source, also of those that cannot be read. */
  readonly documents: readonly string[];
  /** The paths of all files, also of those that cannot be read: those have findings of their own. */
  readonly present: ReadonlySet<string>;
  /** The languages that company.md lists, without the one that is authoritative. */
  readonly languages: readonly string[];
  readonly lock: Lock;
}

/** How each language stands, sorted by its tag. */
export function languageFolders(translated: Translated): readonly LanguageFolder[] {
  const { sources, translations, documents, present, languages } = translated;
  if (languages.length + translations.length === 0) return [];
  const former = formerPaths(sources, new Set(documents));
  const read = new Set(sources.map(({ file }) => file.within));
  const unread = documents.filter((path) => present.has(path) && !read.has(path));
  const found = Map.groupBy(translations, ({ language }) => language);
  return [...new Set([...languages, ...found.keys()])].toSorted().map((language) => {
    const files = new Map((found.get(language) ?? []).map(({ source, document }) => [source, document]));
    return languageFolder(language, files, { ...translated, former, unread });
  });
}

/** Path of a document of the source → the paths that it had before. */
type FormerPaths = ReadonlyMap<string, readonly string[]>;

function languageFolder(
  language: string,
  files: ReadonlyMap<string, ParsedDocument>,
  {
    sources,
    present,
    languages,
    lock,
    former,
    unread,
  }: Translated & { former: FormerPaths; unread: readonly string[] },
): LanguageFolder {
  const isBroken = (path: string): boolean => !files.has(path) && present.has(`${language}/${path}`);
  const pairs = sources.map((source): Pair => {
    const before = former.get(source.file.within) ?? [];
    const paths = [source.file.within, ...before];
    const at = paths.find((path) => present.has(`${language}/${path}`)) ?? source.file.within;
    return { language, source, former: before, at, parsed: files.get(at) ?? null, lock };
  });
  const used = new Set(pairs.map(({ at }) => at));
  const broken = pairs.flatMap(({ at }) => (isBroken(at) ? [`${language}/${at}`] : []));
  return {
    language,
    listed: languages.includes(language),
    documents: pairs.filter(({ at }) => !isBroken(at)).map(translatedDocument),
    strangers: [...files].flatMap(([path, document]) => (present.has(path) || used.has(path) ? [] : [document])),
    unread: [...unread, ...broken].toSorted(byCodeUnit),
  };
}

/** Each document of the source with the paths that it had under former ids, where no other document has or had them. */
function formerPaths(sources: readonly ParsedDocument[], documents: ReadonlySet<string>): FormerPaths {
  const purposes = sources.filter(({ kind }) => kind === "purpose");
  const owners = formerIds(purposes, "purposes", new Set());
  return new Map(
    purposes.map((source) => {
      const ids = formerIdsOf(source).map(({ id }) => id);
      const sole = ids.filter((id) => owners.get(id)?.length === 1).map((id) => `purposes/${id}.md`);
      return [source.file.within, sole.filter((path) => !documents.has(path))];
    }),
  );
}

interface Pair {
  readonly language: string;
  readonly source: ParsedDocument;
  readonly former: readonly string[];
  /** Where its translation stands in the folder of the language. */
  readonly at: string;
  readonly parsed: ParsedDocument | null;
  readonly lock: Lock;
}

function translatedDocument({ language, source, former, parsed, lock }: Pair): TranslatedDocument {
  const units = unitsOf(source);
  const { within } = source.file;
  const prose = new Map(parsed ? proseUnits(parsed).map((unit) => [unit.key, unit]) : []);
  const keys = new Set(units.map(({ key }) => key));
  const translated = units.map((unit): TranslatedUnit => {
    const says = parsed && saidIn(parsed, unit, prose);
    const hash = hashIn(lock, language, { source: within, former, original: source }, unit.key);
    const accepted = hash !== null;
    if (!says) return { unit, state: "missing", accepted, says: null, place: null };
    const state = hash === hashOf(unit) ? "fresh" : "stale";
    return { unit, state, accepted, says, place: placeOfUnit(parsed, unit.key) };
  });
  return {
    source: within,
    former,
    original: source,
    parsed,
    units: translated,
    extra: parsed ? extraOf(parsed, keys) : [],
  };
}

function saidIn(
  parsed: ParsedDocument,
  { key, text: source }: Unit,
  prose: ReadonlyMap<string, Unit>,
): Pick<Unit, "text" | "heading"> | null {
  if (key.startsWith("#")) {
    const said = prose.get(key) ?? null;
    // A heading alone translates a heading alone, and an image alone an image alone.
    return said && isBlank(said.text) && !isBlank(source) ? null : said;
  }
  const text = textAt(parsed.frontmatter, pathOf(key));
  return text === null || text.trim() === "" ? null : { text, heading: null };
}

function placeOfUnit(parsed: ParsedDocument, key: string): Place {
  if (key === "#title") return parsed.titlePlace;
  if (key === "#summary") return parsed.summaryPlace;
  if (key.startsWith("/")) return parsed.placeOf(pathOf(key));
  const section = parsed.sections.find(({ anchor }) => `#${anchor}` === key);
  return section?.heading ?? parsed.titlePlace;
}

function extraOf(parsed: ParsedDocument, keys: ReadonlySet<string>): readonly Extra[] {
  const sections = parsed.sections.flatMap((section): Extra[] =>
    keys.has(`#${section.anchor}`)
      ? []
      : [{ kind: "section", name: section.title || section.text, place: section.heading, path: null }],
  );
  const above = new Set(
    [...keys].flatMap((key) => pathOf(key).map((_, depth) => pointerOf(pathOf(key).slice(0, depth)))),
  );
  return [...extraFacts(parsed, { keys, above }, parsed.frontmatter, []), ...sections];
}

interface Texts {
  /** The pointers of the texts that the source has, and of everything above one. */
  readonly keys: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

/** The nearest to the root of what is no text: a fact with all that is in it is one finding. */
function extraFacts(parsed: ParsedDocument, texts: Texts, value: unknown, path: FrontmatterPath): readonly Extra[] {
  const pointer = pointerOf(path);
  const extra = (kind: Extra["kind"]): Extra[] => [
    { kind, name: path.join("."), place: parsed.placeOf(path, "key"), path },
  ];
  if (texts.keys.has(pointer)) return typeof value === "string" ? [] : extra("fact");
  if (!texts.above.has(pointer) && path.length > 0)
    return extra(isUnknownText(parsed.kind, path, value) ? "text" : "fact");
  if (value === null || path.length + Object.keys(Object(value)).length === 0) return [];
  if (typeof value !== "object") return extra("fact");
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return steps.flatMap((step) =>
    extraFacts(parsed, texts, (value as Record<string | number, unknown>)[step], [...path, step]),
  );
}

/** Whether all that stands at a path are texts, under an id that the source does not have or no longer has. */
function isUnknownText(kind: ParsedDocument["kind"], path: FrontmatterPath, value: unknown): boolean {
  if (isTextPath(kind, path) && typeof value === "string") return true;
  if (typeof value !== "object" || value === null || !isAboveText(kind, path)) return false;
  const within = Object.entries(value);
  return within.length > 0 && within.every(([step, below]) => isUnknownText(kind, [...path, step], below));
}
