import { compareDiagnostics, type Diagnostic, type Place, type PolicyModel } from "@candor/model";
import type { PolicyDocuments, SourceFile } from "./document.ts";
import { gather } from "./gather.ts";
import { lint } from "./lint/lint.ts";
import { createCache, type CompileCache } from "./cache.ts";
import { lower } from "./lower/lower.ts";
import { emptyFolder, missingDocuments } from "./missing.ts";
import { parsePolicy } from "./parse/parse-policy.ts";
import { placesOf } from "./clause-places.ts";
import { lastRelease } from "./release.ts";
import { resolve } from "./resolve/resolve.ts";
import { packsIn } from "./zones.ts";

/** What `readPolicy` gives, and where it was read. */
export interface CompileInput {
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly releases?: readonly SourceFile[];
  /** Findings of reading, which join the others. */
  readonly diagnostics?: readonly Diagnostic[];
  readonly settings?: CompileSettings;
}

/** What decides how a policy is judged, beside what it says. */
export interface CompileSettings {
  /** `YYYY-MM-DD`; without it nothing is overdue. */
  readonly today?: string;
  /** Packs that judge it too, whatever its places: what if we went there? */
  readonly packs?: readonly string[];
}

export interface Compiled {
  /** Null only where a required document is missing or not valid. */
  readonly model: PolicyModel | null;
  /** Where each clause stands, by `purpose:<id>`, `purpose:<id>/needs/<item>`, `data:<id>` and so on. */
  readonly places: ReadonlyMap<string, Place>;
  /** All findings of all files, in the one order of findings. */
  readonly diagnostics: readonly Diagnostic[];
  /** Path → text, for showing where a finding stands. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Compiles the files of a policy to its model. Pure: the same files in any order give the same model and findings, with
 * or without a `cache`, which spares parsing what has not changed since the compile before.
 */
export function compile(input: CompileInput, cache: CompileCache = createCache()): Compiled {
  const { folder, files, releases = [], diagnostics: unread = [], settings = {} } = input;
  if (files.length === 0) return nothing(folder, unread);
  const parsed = parsePolicy(folder, files, unread, cache.parse);
  const validated = parsed.sound.map(cache.validate);
  const policy = gather(
    folder,
    validated.flatMap(({ value }) => value ?? []),
    parsed.present,
  );
  const release = lastRelease(releases);
  const model = lower(policy, release.value);
  const packs = packsOfPolicy(policy, settings.packs ?? []);
  const diagnostics = [
    ...unread,
    ...parsed.diagnostics,
    ...validated.flatMap((document) => document.diagnostics),
    ...release.diagnostics,
    ...missingDocuments(policy),
    ...resolve(policy, parsed.sound),
    ...lint(policy, { packs, today: settings.today ?? null, release: release.value, model }),
  ];
  return {
    model,
    places: placesOf(policy),
    diagnostics: diagnostics.toSorted(compareDiagnostics),
    texts: textsOf([...files, ...releases]),
  };
}

/** The packs of the policy's places and those that are asked for; without a company that can be read, the demands alone. */
function packsOfPolicy({ company }: PolicyDocuments, more: readonly string[]): ReadonlySet<string> {
  const { "established-in": established = [], "people-in": people = [], packs = [] } = company?.frontmatter ?? {};
  return new Set([...packsIn([...established, ...people], packs), ...more]);
}

/** Without a single file, that is the one thing to say. */
function nothing(folder: string, unread: readonly Diagnostic[]): Compiled {
  const diagnostics = unread.length > 0 ? unread : [emptyFolder(folder)];
  return { model: null, places: new Map(), diagnostics: diagnostics.toSorted(compareDiagnostics), texts: new Map() };
}

function textsOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
