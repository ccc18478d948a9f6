import type { Place } from "@candor/model";
import { type CompileCache, createCache } from "./cache.ts";
import type { CompileInput } from "./compile.ts";
import type { DocumentKind, FrontmatterPath, ParsedDocument, SourceFile, Written } from "./document.ts";
import { idsNamed } from "./fixtures/ids-named.ts";
import { gather } from "./gather.ts";
import { isId } from "./ids/id.ts";
import { onceEach } from "./once-each.ts";
import { parsePolicy } from "./parse/parse-policy.ts";
import { readTests } from "./read-fixture.ts";
import { type Placer, placer } from "./text/place.ts";
import { type Known, knownIds } from "./resolve/known.ts";
import { group, type Reference, referencesOf } from "./resolve/references.ts";

/** Where an id stands: where it is declared, or where another document or a file of tests names it. */
export interface Mention {
  readonly to: keyof Known;
  readonly id: string;
  readonly document: Written;
  /** None for a purpose where it is declared: its id is the name of its file. */
  readonly path: FrontmatterPath | null;
  /** Of the id alone, without quotes and without what else its text says; of a purpose's title where it is declared. */
  readonly place: Place;
}

/** Where an id is declared, which no file of tests does. */
export interface Declaration extends Mention {
  readonly document: ParsedDocument;
}

/** What is surveyed: what `compile` is given, and the files of `tests/`. */
export interface SurveyInput extends Pick<CompileInput, "folder" | "files" | "diagnostics"> {
  readonly fixtures?: readonly SourceFile[];
}

/** Which ids a policy has and where they stand: what an editor asks of it. */
export interface Survey {
  /** Those that could be parsed, valid or not, sorted by path. */
  readonly documents: readonly ParsedDocument[];
  /** Paths inside the folder of files whose facts cannot be read: what they mention is not here. */
  readonly unread: readonly string[];
  readonly known: Known;
  readonly declared: readonly Declaration[];
  readonly mentioned: readonly Mention[];
}

/** Finds every id of a policy and of its tests; `cache` is that of `compile`. Pure. */
export function survey(
  { folder, files, fixtures = [], diagnostics = [] }: SurveyInput,
  cache: CompileCache = createCache(),
): Survey {
  const { sound, translations, present } = parsePolicy(folder, files, diagnostics, cache);
  const translated = translations.map(({ document }) => document);
  const tests = fixtures.flatMap((file) => testsOf(file) ?? []);
  const read = new Set([...sound, ...translated, ...tests].map(({ file }) => file.within));
  return {
    documents: sound,
    unread: [...files, ...fixtures].filter(({ within }) => !read.has(within)).map(({ within }) => within),
    known: knownIds(gather(folder, [], present), sound),
    declared: sound.flatMap(declaredIn),
    mentioned: [...sound.flatMap(mentionedIn), ...translated.flatMap(translatedIn), ...tests.flatMap(testedIn)],
  };
}

/** Read once as long as the text is the same; null for a file that is no YAML. */
const testsOf = onceEach((file: SourceFile) => readTests(file).value);

function testedIn(tests: Written): readonly Mention[] {
  const place = placer(tests.file.path, tests.file.text);
  return idsNamed(tests.frontmatter).map(({ word, text, ...named }) =>
    mention({ document: tests, ...named }, place, word === "first" ? 0 : -1, text),
  );
}

type Declaring = readonly (readonly [keyof Known, FrontmatterPath])[];

/** Kind of document → the fields whose ids it declares: as names of a group, or as words of a list. The empty path is all of it. */
const DECLARING: ReadonlyMap<DocumentKind, Declaring> = new Map<DocumentKind, Declaring>([
  ["data", [["data", []]]],
  ["recipients", [["recipients", []]]],
  [
    "company",
    [
      ["channels", ["channels"]],
      ["systems", ["systems"]],
      ["events", ["events"]],
      ["people", ["people"]],
      ["controllers", ["controllers"]],
    ],
  ],
  [
    "mission",
    [
      ["served", ["aims"]],
      ["served", ["promises"]],
    ],
  ],
]);

function declaredIn(document: ParsedDocument): readonly Declaration[] {
  const { kind, id, titlePlace } = document;
  if (kind === "purpose") return [{ to: "purposes", id, document, path: null, place: titlePlace }];
  const place = placer(document.file.path, document.file.text);
  return (DECLARING.get(kind) ?? []).flatMap(([to, path]) =>
    idsUnder(document.frontmatter, path).map(([declared, step]) =>
      mention({ document, to, id: declared, path: [...path, step], part: "key" }, place, 0),
    ),
  );
}

/** A translation says its texts under the ids of the source. */
function translatedIn(document: ParsedDocument): readonly Declaration[] {
  return document.kind === "purpose" ? [] : declaredIn(document);
}

function idsUnder(facts: unknown, [field]: FrontmatterPath): readonly (readonly [string, string | number])[] {
  const under = field === undefined ? facts : group(facts)[field];
  if (Array.isArray(under)) return under.flatMap((id: unknown, at) => (typeof id === "string" ? [[id, at]] : []));
  return Object.keys(group(under)).flatMap((id) => (id === "by-place" ? [] : [[id, id]]));
}

function mentionedIn(document: ParsedDocument): readonly Mention[] {
  const place = placer(document.file.path, document.file.text);
  const before = new Map<string, number>();
  return referencesOf(document).map((reference) => {
    const key = JSON.stringify([reference.path, reference.part, reference.id]);
    const nth = before.get(key) ?? 0;
    before.set(key, nth + 1);
    return mention(reference, place, nth);
  });
}

/**
 * `nth`, from 0 or, less than that, from the end, where a text names the same id more than once; `said` is that text as
 * YAML reads it, where that is known.
 */
function mention<Named extends Written>(
  { document, to, id, path, part }: Omit<Reference, "document"> & { readonly document: Named },
  place: Placer,
  nth: number,
  said?: string,
): Mention & { readonly document: Named } {
  const whole = document.placeOf(path, part);
  const words = wordsIn(document.file.text.slice(whole.start.offset, whole.end.offset), id);
  const isPlain = said === undefined || wordsIn(said, id).length === words.length;
  const at = isPlain ? words.at(nth) : undefined;
  // Written with escapes, or as what is no id: the whole text is it.
  if (at === undefined) return { to, id, document, path, place: whole };
  const start = whole.start.offset + at;
  return { to, id, document, path, place: place(start, start + id.length) };
}

/** Where an id stands in a text as a word of its own; what is no id stands nowhere. */
function wordsIn(text: string, id: string): readonly number[] {
  if (!isId(id)) return [];
  return Array.from(text.matchAll(new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, "gi")), ({ index }) => index);
}
