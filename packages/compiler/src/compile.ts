import {
  type Allowed,
  compareDiagnostics,
  type Diagnostic,
  type Place,
  type PolicyModel,
  type PromiseCheck,
  type PromiseRecord,
} from "@candor/model";
import type { LanguageFolder, PolicyDocuments, SourceFile } from "./document.ts";
import { gather } from "./gather.ts";
import { rules } from "./lint/catalogue.gen.ts";
import { isDutyOfLaw, lint } from "./lint/lint.ts";
import type { LintContext } from "./lint/rule.ts";
import { languagesWith, type OwnPhrases } from "./lint/own-phrases.ts";
import type { PlainSettings } from "./lint/plain/limits.ts";
import { createCache, type CompileCache } from "./cache.ts";
import { lower } from "./lower/lower.ts";
import { emptyFolder, missingDocuments } from "./missing.ts";
import { parsePolicy } from "./parse/parse-policy.ts";
import { placesOf } from "./facts/clause-places.ts";
import { promiseChecks } from "./promise-checks.ts";
import { readPromises } from "./promise-record.ts";
import { knownPacks, type Pack } from "./packs/packs.ts";
import type { Release } from "./release/release.ts";
import { readLock } from "./translation/lock.ts";
import { resolve } from "./resolve/resolve.ts";
import { adviseOnIds } from "./resolve/several-ids.ts";
import { suppress } from "./suppress/suppress.ts";
import { spokenPlaces } from "./places/spoken-places.ts";
import { packsIn } from "./places/zones.ts";

/** What `readPolicy` gives, and where it was read. */
export interface CompileInput {
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly lock?: SourceFile | null;
  readonly promises?: SourceFile | null;
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
  /** Packs that a company brings itself; they apply where their places are those of the policy. */
  readonly ownPacks?: readonly Pack[];
  /** Phrases that a company adds to those of a language. */
  readonly phrases?: readonly OwnPhrases[];
  /** Where prose stops being plain. */
  readonly plain?: PlainSettings;
}

export interface Compiled {
  /** Null only where a required document is missing or not valid. */
  readonly model: PolicyModel | null;
  /** The releases that can be read, the oldest first. */
  readonly published: readonly Release[];
  /** Where each clause stands, by `purpose:<id>`, `purpose:<id>/needs/<item>`, `data:<id>` and so on. */
  readonly places: ReadonlyMap<string, Place>;
  /** All findings of all files, in the one order of findings, but for those that the policy allows. */
  readonly diagnostics: readonly Diagnostic[];
  /** The findings that a comment in the policy allows, with its reason. */
  readonly allowed: readonly Allowed[];
  /** What the policy says against each promise that Candor knows, sorted. */
  readonly promises: readonly PromiseCheck[];
  /** What was tested of the promises before; null where nobody did. */
  readonly record: PromiseRecord | null;
  /** How each other language stands, sorted by its tag. */
  readonly languages: readonly LanguageFolder[];
  /** Path → text, for showing where a finding stands. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What there is where no policy was compiled. */
export const NOTHING_COMPILED: Compiled = {
  model: null,
  published: [],
  places: new Map(),
  promises: [],
  record: null,
  languages: [],
  diagnostics: [],
  allowed: [],
  texts: new Map(),
};

/**
 * Compiles the files of a policy to its model. Pure: the same files in any order give the same model and findings, with
 * or without a `cache`, which spares parsing what has not changed since the compile before.
 */
export function compile(input: CompileInput, cache: CompileCache = createCache()): Compiled {
  const { folder, files, diagnostics: unread = [], settings = {} } = input;
  if (files.length === 0) return nothing(folder, unread);
  const read = readFiles(input, cache);
  const policy = documentsOf(folder, read);
  const { last, releases: published } = read.history.value;
  const context = contextOf(policy, last, settings);
  const diagnostics = [...unread, ...findingsIn(read, policy, context)];
  const judged = suppress(sourcesOf(read), diagnostics, {
    ...RULES,
    isDuty: (finding) => isDutyOfLaw(finding, policy, context),
  });
  const inOrder = diagnostics.toSorted(compareDiagnostics);
  return {
    model: context.model,
    published,
    places: placesOf(policy),
    // A promise that is broken with a reason is broken.
    promises: promiseChecks(policy, { ...context, published: published.length }, inOrder),
    record: read.record.value,
    languages: policy.languages,
    diagnostics: judged.diagnostics.toSorted(compareDiagnostics),
    allowed: judged.allowed,
    texts: textsOf(input),
  };
}

/** Every file of a policy, read on its own. */
type ReadFiles = ReturnType<typeof readFiles>;

function readFiles(
  { folder, files, lock, promises, releases = [], diagnostics = [] }: CompileInput,
  cache: CompileCache,
) {
  const parsed = parsePolicy(folder, files, diagnostics, cache);
  return {
    parsed,
    validated: parsed.sound.map(cache.validate),
    lock: readLock(lock ?? null),
    history: cache.history(releases),
    record: readPromises(promises ?? null),
  };
}

function documentsOf(folder: string, { parsed, validated, lock }: ReadFiles): PolicyDocuments {
  const documents = validated.flatMap(({ value }) => value ?? []);
  return gather(folder, documents, parsed.present, {
    unfit: parsed.sound.filter((_, index) => !validated[index]?.value),
    translations: parsed.translations,
    present: parsed.paths,
    lock: lock.value,
  });
}

/** What is found in the files, each on its own and then together. */
function findingsIn(
  { parsed, validated, lock, history, record }: ReadFiles,
  policy: PolicyDocuments,
  context: LintContext,
): readonly Diagnostic[] {
  const misfits = validated.flatMap((stage) => stage.diagnostics);
  return [
    ...[parsed, lock, history, record].flatMap((stage) => stage.diagnostics),
    ...adviseOnIds(misfits, policy, parsed.sound, context.known),
    ...missingDocuments(policy),
    ...resolve(policy, parsed.sound, context.known, context.release?.model ?? null),
    ...lint(policy, context),
  ];
}

/** The files in which a comment may let a finding stand. */
function sourcesOf({ parsed }: ReadFiles): readonly SourceFile[] {
  return [...parsed.sound, ...parsed.translations.map(({ document }) => document)].map(({ file }) => file);
}

/** Rules that judge what a policy says have a check; what others find keeps the policy from being read. */
const RULES = {
  all: rules.map(({ id }) => id),
  judging: new Set(rules.flatMap(({ id, check }) => (check && !/^(?:field|suppress)\//.test(id) ? [id] : []))),
};

/** What the rules are asked with: what the settings say, and what follows from them for this policy. */
function contextOf(policy: PolicyDocuments, release: Release | null, settings: CompileSettings): LintContext {
  const { today = null, packs: more = [], ownPacks = [], phrases = [], plain = {} } = settings;
  const corrections = policy.company?.frontmatter.packs ?? [];
  const known = knownPacks(ownPacks);
  return {
    known,
    // Without a company that can be read, those of every place alone.
    packs: new Set([...packsIn(spokenPlaces(policy), corrections, known), ...more]),
    today,
    release,
    model: lower(policy, release, known),
    languages: languagesWith(phrases),
    plain,
  };
}

/** Without a single file, that is the one thing to say. */
function nothing(folder: string, unread: readonly Diagnostic[]): Compiled {
  const diagnostics = unread.some(({ severity }) => severity === "error") ? unread : [...unread, emptyFolder(folder)];
  return { ...NOTHING_COMPILED, diagnostics: diagnostics.toSorted(compareDiagnostics) };
}

function textsOf({ files, releases = [], lock, promises }: CompileInput): Compiled["texts"] {
  const all = [...files, ...releases, lock, promises].filter((file) => file != null);
  return new Map(all.map(({ path, text }) => [path, text]));
}
