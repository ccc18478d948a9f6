import {
  compile,
  type CompileCache,
  type Compiled,
  type DocumentKind,
  type FixtureFiles,
  isFixture,
  kindOf,
  type ParsedDocument,
  type PolicyFiles,
  type SourceFile,
  survey,
  type Survey,
  translationPath,
} from "@candor/compiler";
import type { FoundPolicy } from "../host.ts";
import { isInside } from "../text/uri.ts";
import type { OpenDocument } from "./documents.ts";

/** What stands in a policy folder, and the files of its tests. */
export interface OnDisk extends PolicyFiles {
  readonly fixtures: FixtureFiles;
}

/** A policy as it is at one moment: what is on disk, and over it what is open in the editor. */
export interface Snapshot {
  readonly folder: string;
  /** Documents and files of tests, by path. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly lock: SourceFile | null;
  /** Paths of all that is there, also of what is no document or cannot be read. */
  readonly present: ReadonlySet<string>;
  readonly compiled: Compiled;
  readonly survey: Survey;
  /** The ids of the policy; of a file that cannot be read at the moment, those it had before. */
  readonly known: Survey["known"];
  /** One file as far as it can be read; null for one that is no document. */
  readonly parse: (file: SourceFile) => ParsedDocument | null;
}

/** What a policy keeps from one snapshot to the next. */
export interface Memory {
  readonly cache: CompileCache;
  known: Partial<Survey["known"]>;
}

/** Compiling and surveying wait until somebody asks, and happen once. */
export function takeSnapshot(
  { folder, settings }: FoundPolicy,
  disk: OnDisk,
  open: readonly OpenDocument[],
  memory: Memory,
): Snapshot {
  const { cache } = memory;
  const read = overlay(folder, disk, open);
  const { fixtures, ...policy } = read;
  const tests = fixtures.files;
  const compiled = once(() => compile({ folder, ...policy, settings: settings() }, cache));
  const unread = read.diagnostics.filter(({ rule }) => rule !== "file/missing").map(({ place }) => place.file);
  const present = once(() => new Set([...compiled().texts.keys(), ...unread]));
  const surveyed = once(() => survey({ folder, ...policy, fixtures: tests }, cache));
  const known = once(() => remember(surveyed().known, memory));
  return {
    folder,
    files: new Map([...read.files, ...tests].map((file) => [file.path, file])),
    lock: read.lock,
    get present() {
      return present();
    },
    get compiled() {
      return compiled();
    },
    get survey() {
      return surveyed();
    },
    get known() {
      return known();
    },
    parse: (file) => {
      const { kind, language } = roleOf(file.within);
      if (kind === null) return null;
      return (language === null ? cache.parse : cache.parseTranslation)(file, kind).value?.document ?? null;
    },
  };
}

function remember(now: Survey["known"], memory: Memory): Survey["known"] {
  const read = Object.entries(now).filter(([, ids]) => ids !== null);
  memory.known = { ...memory.known, ...Object.fromEntries(read) };
  return { ...now, ...memory.known };
}

/** What a path inside the policy folder holds: a kind of document, or none; and the language of a translation. */
export function roleOf(within: string): { readonly kind: DocumentKind | null; readonly language: string | null } {
  const translation = translationPath(within);
  return { kind: kindOf(translation?.source ?? within), language: translation?.language ?? null };
}

/** Open documents take the place of their files; one that is not saved yet joins where its name is that of a document or of tests. */
function overlay(folder: string, disk: OnDisk, open: readonly OpenDocument[]): OnDisk {
  const outside = new Set(
    [...disk.diagnostics, ...disk.fixtures.diagnostics]
      .filter(({ rule }) => rule === "file/symlink")
      .map(({ place }) => place.file),
  );
  const within = (path: string): string => path.slice(folder.endsWith("/") ? folder.length : folder.length + 1);
  const known = new Set([...disk.files, ...disk.fixtures.files].map(({ path }) => path));
  const texts = new Map(
    open
      .filter(({ path }) => isInside(path, folder) && !outside.has(path))
      .filter(({ path }) => known.has(path) || roleOf(within(path)).kind !== null || isFixture(within(path)))
      .map(({ path, text }) => [path, { path, within: within(path), text }]),
  );
  const over = (files: readonly SourceFile[], areTests: boolean): readonly SourceFile[] => [
    ...files.filter(({ path }) => !texts.has(path)),
    ...[...texts.values()].filter((file) => isFixture(file.within) === areTests),
  ];
  return {
    ...disk,
    files: over(disk.files, false),
    fixtures: { ...disk.fixtures, files: over(disk.fixtures.files, true) },
    diagnostics: disk.diagnostics.filter(({ place }) => !texts.has(place.file)),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
