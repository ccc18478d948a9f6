import type { Place } from "@candor/model";
import { type CompileCache, createCache } from "./cache.ts";
import type { CompileInput } from "./compile.ts";
import type { DocumentKind, FrontmatterPath, ParsedDocument } from "./document.ts";
import { gather } from "./gather.ts";
import { isId } from "./ids/id.ts";
import { parsePolicy } from "./parse/parse-policy.ts";
import { type Placer, placer } from "./text/place.ts";
import { type Known, knownIds } from "./resolve/known.ts";
import { group, type Reference, referencesOf } from "./resolve/references.ts";

/** Where an id stands: where it is declared, or where another document names it. */
export interface Mention {
  readonly to: keyof Known;
  readonly id: string;
  readonly document: ParsedDocument;
  /** None for a purpose where it is declared: its id is the name of its file. */
  readonly path: FrontmatterPath | null;
  /** Of the id alone, without quotes and without what else its text says; of a purpose's title where it is declared. */
  readonly place: Place;
}

/** Which ids a policy has and where they stand: what an editor asks of it. */
export interface Survey {
  /** Those that could be parsed, valid or not, sorted by path. */
  readonly documents: readonly ParsedDocument[];
  /** Paths inside the folder of files whose facts cannot be read: what they mention is not here. */
  readonly unread: readonly string[];
  readonly known: Known;
  readonly declared: readonly Mention[];
  readonly mentioned: readonly Mention[];
}

/** Finds every id of a policy; `input` and `cache` are those of `compile`. Pure. */
export function survey(
  input: Pick<CompileInput, "folder" | "files" | "diagnostics">,
  cache: CompileCache = createCache(),
): Survey {
  const { folder, files, diagnostics = [] } = input;
  const { sound, translations, present } = parsePolicy(folder, files, diagnostics, cache);
  const translated = translations.map(({ document }) => document);
  const read = new Set([...sound, ...translated].map(({ file }) => file.within));
  return {
    documents: sound,
    unread: files.filter(({ within }) => !read.has(within)).map(({ within }) => within),
    known: knownIds(gather(folder, [], present), sound),
    declared: sound.flatMap(declaredIn),
    mentioned: [...sound.flatMap(mentionedIn), ...translated.flatMap(translatedIn)],
  };
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

function declaredIn(document: ParsedDocument): readonly Mention[] {
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
function translatedIn(document: ParsedDocument): readonly Mention[] {
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

/** `nth`, from 0, where a text names the same id more than once. */
function mention({ document, to, id, path, part }: Reference, place: Placer, nth: number): Mention {
  const whole = document.placeOf(path, part);
  const text = document.file.text.slice(whole.start.offset, whole.end.offset);
  const words = isId(id) ? [...text.matchAll(new RegExp(`(?<![a-z0-9-])${id}(?![a-z0-9-])`, "gi"))] : [];
  const at = words[nth]?.index;
  // Written with escapes, or as what is no id: the whole text is it.
  if (at === undefined) return { to, id, document, path, place: whole };
  const start = whole.start.offset + at;
  return { to, id, document, path, place: place(start, start + id.length) };
}
