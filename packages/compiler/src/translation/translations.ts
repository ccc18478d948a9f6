import type { Place } from "@candor/model";
import type {
  Extra,
  FrontmatterPath,
  LanguageFolder,
  ParsedDocument,
  TranslatedDocument,
  TranslatedUnit,
  Unit,
} from "../document.ts";
import { isTextPath } from "./text-paths.ts";
import { hashOf, proseUnits, textAt, unitsOf } from "./unit.ts";
import { type Lock, lockKey } from "./lock.ts";
import { pointerOf } from "../pointer.ts";

/** What the languages of a policy are compared with. */
export interface Translated {
  /** The documents of the source that could be read. */
  readonly sources: readonly ParsedDocument[];
  readonly translations: readonly {
    readonly language: string;
    readonly source: string;
    readonly document: ParsedDocument;
  }[];
  /** The paths of all files, also of those that cannot be read: those have findings of their own. */
  readonly present: ReadonlySet<string>;
  /** The languages that company.md lists, without the one that is authoritative. */
  readonly languages: readonly string[];
  readonly lock: Lock;
}

/** How each language stands, sorted by its tag. */
export function languageFolders({
  sources,
  translations,
  present,
  languages,
  lock,
}: Translated): readonly LanguageFolder[] {
  const units = new Map(sources.map((source) => [source.file.within, unitsOf(source)]));
  const found = Map.groupBy(translations, ({ language }) => language);
  return [...new Set([...languages, ...found.keys()])].toSorted().map((language) => {
    const files = new Map((found.get(language) ?? []).map(({ source, document }) => [source, document]));
    return {
      language,
      listed: languages.includes(language),
      documents: sources.flatMap((source) => {
        const { within } = source.file;
        if (!files.has(within) && present.has(`${language}/${within}`)) return [];
        return translatedDocument({
          language,
          source,
          units: units.get(within) ?? [],
          parsed: files.get(within) ?? null,
          lock,
        });
      }),
      strangers: [...files].flatMap(([source, document]) => (present.has(source) ? [] : [document])),
    };
  });
}

interface Pair {
  readonly language: string;
  readonly source: ParsedDocument;
  readonly units: readonly Unit[];
  readonly parsed: ParsedDocument | null;
  readonly lock: Lock;
}

function translatedDocument({ language, source, units, parsed, lock }: Pair): TranslatedDocument {
  const { within } = source.file;
  const prose = new Map(parsed ? proseUnits(parsed).map((unit) => [unit.key, unit]) : []);
  const keys = new Set(units.map(({ key }) => key));
  const translated = units.map((unit): TranslatedUnit => {
    const says = parsed && saidIn(parsed, unit, prose);
    if (!says) return { unit, state: "missing", says: null, place: null };
    const fresh = lock.get(lockKey(language, within, unit.key)) === hashOf(unit);
    return { unit, state: fresh ? "fresh" : "stale", says, place: placeOfUnit(parsed, unit.key) };
  });
  return {
    source: within,
    original: source,
    parsed,
    units: translated,
    extra: parsed ? extraOf(parsed, keys) : [],
  };
}

function saidIn(
  parsed: ParsedDocument,
  { key }: Unit,
  prose: ReadonlyMap<string, Unit>,
): Pick<Unit, "text" | "heading"> | null {
  if (key.startsWith("#")) return prose.get(key) ?? null;
  const text = textAt(parsed.frontmatter, pathOf(key));
  return text === null || text.trim() === "" ? null : { text, heading: null };
}

/** The path of a JSON pointer. RFC 6901. */
export function pathOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
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
  if (!texts.above.has(pointer) && path.length > 0) return extra(isTextPath(parsed.kind, path) ? "text" : "fact");
  if (value === null || path.length + Object.keys(Object(value)).length === 0) return [];
  if (typeof value !== "object") return extra("fact");
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return steps.flatMap((step) =>
    extraFacts(parsed, texts, (value as Record<string | number, unknown>)[step], [...path, step]),
  );
}
