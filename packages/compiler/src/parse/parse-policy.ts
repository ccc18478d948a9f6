import { byCodeUnit, type Diagnostic } from "@candor/model";
import type { DocumentKind, ParsedDocument, SourceFile, Staged } from "../document.ts";
import { findFences } from "../text/fences.ts";
import { withinOf } from "../folder.ts";
import { translationPath } from "../translation/language-tag.ts";
import { startOf } from "../text/place.ts";
import { shown } from "../text/shown.ts";
import { idOf, kindOf, legalPaths, meantKind, nearestPath } from "./kinds.ts";
import type { Parsed } from "./parse-document.ts";

/** The documents of a policy, as far as they could be parsed, sorted by path. */
export interface ParsedPolicy {
  /** Those whose frontmatter says what the author meant. */
  readonly sound: readonly ParsedDocument[];
  /** What stands in the folders of other languages, as far as it could be parsed. */
  readonly translations: readonly ParsedTranslation[];
  /** The paths of all files that were found, readable or not. */
  readonly paths: ReadonlySet<string>;
  /** All that were found, also those that could not be read or parsed, or have a name that is almost right. */
  readonly present: readonly { readonly kind: DocumentKind; readonly id: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A document of another language and the path of what it translates. */
export interface ParsedTranslation {
  readonly language: string;
  readonly source: string;
  readonly document: ParsedDocument;
}

/** How a file is parsed: by the parser, or by one that remembers. */
export interface Parsers {
  readonly parse: (file: SourceFile, kind: DocumentKind) => Staged<Parsed | null>;
  readonly parseTranslation: (file: SourceFile, kind: DocumentKind) => Staged<Parsed | null>;
}

/** Parses each file by the kind that its path says; `unread` are findings about files that could not be read at all. */
export function parsePolicy(
  folder: string,
  files: readonly SourceFile[],
  unread: readonly Diagnostic[],
  { parse, parseTranslation }: Parsers,
): ParsedPolicy {
  const sorted = files.toSorted((a, b) => byCodeUnit(a.within, b.within));
  const placed = sorted.map((file) => ({ file, path: translationPath(file.within) }));
  const inOrder = placed.flatMap(({ file, path }) => (path === null ? [file] : []));
  const translated = placed.flatMap(({ file, path }) => {
    if (path === null) return [];
    const kind = kindOf(path.source);
    return kind === null ? [{ ...path, ...nothing(unknown(file)) }] : [{ ...path, ...parseTranslation(file, kind) }];
  });
  const parsed = inOrder.map((file) => {
    const kind = kindOf(file.within);
    return kind === null ? nothing(unknown(file)) : parse(file, kind);
  });
  const unreadable = unread.map(({ place }) => withinOf(folder, place.file));
  return {
    sound: parsed.flatMap(({ value }) => (value?.sound ? [value.document] : [])),
    present: [...inOrder.map(({ within }) => within), ...unreadable.filter(isSource)].flatMap((within) => {
      const kind = meantKind(within);
      return kind === null ? [] : [{ kind, id: idOf(within).toLowerCase() }];
    }),
    translations: translated.flatMap(({ language, source, value }) =>
      value?.sound ? [{ language, source, document: value.document }] : [],
    ),
    paths: new Set([...sorted.map(({ within }) => within), ...unreadable]),
    diagnostics: [...parsed, ...translated].flatMap(({ diagnostics }) => diagnostics),
  };
}

function isSource(within: string): boolean {
  return translationPath(within) === null;
}

function nothing(diagnostic: Diagnostic): Staged<Parsed | null> {
  return { value: null, diagnostics: [diagnostic] };
}

function unknown(file: SourceFile): Diagnostic {
  return meantKind(file.within) === null ? unknownFile(file) : inCapitals(file);
}

/** An error, unlike a file that is no document: what it says would be missing from the policy. */
function inCapitals({ path, within }: SourceFile): Diagnostic {
  const near = within.toLowerCase();
  const message = `${shown(within)} is not read: its name has capital letters`;
  return {
    rule: "file/unreadable",
    severity: "error",
    message,
    help: `rename it to ${shown(near)}`,
    place: startOf(path),
    nearest: near,
  };
}

function unknownFile({ path, within, text }: SourceFile): Diagnostic {
  const moved = isStrayPurpose(within, text) ? `purposes/${within.toLowerCase()}` : undefined;
  const near = moved ?? nearestPath(within);
  const meant = moved === undefined ? "did you mean" : "move it to";
  return {
    rule: "file/unknown",
    severity: "warning",
    message: `${shown(within)} is no document of a policy`,
    help:
      near === undefined ? "move it out of this folder" : `${meant} ${shown(near)}${moved === undefined ? "?" : ""}`,
    place: startOf(path),
    ...(near !== undefined && { nearest: near }),
    legal: legalPaths(),
  };
}

/** A file at the top of the folder that says what only a purpose says. */
function isStrayPurpose(within: string, text: string): boolean {
  const fences = within.includes("/") ? null : findFences(text);
  const facts = fences ? text.slice(fences.from, fences.to) : "";
  return /^kind:/m.test(facts) && /^because:/m.test(facts);
}
