import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { type CompileSettings, nearest, type OwnPhrases, type Pack, PACKS, ruleOf, rules } from "@candor/compiler";
import type { Diagnostic } from "@candor/model";
import packSchema from "@candor/schemas/pack.schema.json" with { type: "json" };
import phrasesSchema from "@candor/schemas/phrases.schema.json" with { type: "json" };
import type { CandorConfig } from "../config.gen.ts";
import { didYouMean } from "../did-you-mean.ts";
import { displayPath } from "../display-path.ts";
import { inside } from "../output/confine.ts";
import { type ConfigPath, type ConfigPlaces, configPlaces } from "./config-places.ts";
import { readText } from "./read-text.ts";
import { validateJson } from "./validate-json.ts";

/** What `lint` of a config says, with the files that it names. */
export interface LintSettings {
  readonly settings: Pick<CompileSettings, "ownPacks" | "phrases" | "plain">;
  /** The files by their names. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the config stands. */
export interface ConfigFile {
  readonly text: string;
  readonly file: string;
  readonly root: string;
  readonly cwd: string;
}

/** Reads the phrases and packs that a company brings. They are data: what fits its schema extends Candor's own lists. */
export async function loadLint(
  { plain, phrases = [], packs = [] }: NonNullable<CandorConfig["lint"]>,
  config: ConfigFile,
): Promise<LintSettings> {
  const places = configPlaces(config.text, config.file);
  const load = (key: string, schema: object, what: string) => (path: string, index: number) =>
    loadFile({ path, at: ["lint", key, String(index)], schema, what }, places, config);
  const lists = await Promise.all(phrases.map(load("phrases", phrasesSchema, "this list of phrases")));
  const own = await Promise.all(packs.map(load("packs", packSchema, "this pack")));
  const loaded = [...lists, ...own];
  return {
    settings: {
      ...(plain && { plain }),
      phrases: lists.flatMap(({ value }) => (value === null ? [] : [value as OwnPhrases])),
      ownPacks: own.flatMap(({ value }) => (value === null ? [] : [value as Pack])),
    },
    texts: new Map(loaded.flatMap(({ file, text }) => (text === null ? [] : [[file, text]]))),
    diagnostics: [...loaded.flatMap(({ diagnostics }) => diagnostics), ...judgePacks(own)],
  };
}

interface Loaded {
  readonly file: string;
  readonly text: string | null;
  /** Null where there are findings. */
  readonly value: unknown;
  readonly places: ConfigPlaces | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface Named {
  readonly path: string;
  /** Where the config names it. */
  readonly at: ConfigPath;
  readonly schema: object;
  readonly what: string;
}

async function loadFile(
  { path, at, schema, what }: Named,
  config: ConfigPlaces,
  { root, cwd }: ConfigFile,
): Promise<Loaded> {
  const full = resolve(root, path);
  const file = displayPath(cwd, full);
  const read = (await liesWithin(root, full))
    ? await readText(full)
    : { fault: "lies outside the folder of the config" };
  if ("text" in read) return { file, text: read.text, ...validateJson(read.text, file, schema, what) };
  const unreadable: Diagnostic = {
    rule: "config/unreadable",
    severity: "error",
    message: `\`${file}\` ${read.fault}`,
    help: "name a file that exists and that you may read, or remove it from the list",
    place: config.of(at),
  };
  return { file, text: null, value: null, places: null, diagnostics: [unreadable] };
}

/** What a file says is shown in findings: those of other people are not opened, neither by `..` nor by a link. */
async function liesWithin(root: string, path: string): Promise<boolean> {
  if (!inside(root, path)) return false;
  const [folder, file] = await Promise.all([realpath(root), realpath(path).catch(() => null)]);
  // What does not exist is said when it is read.
  return file === null || inside(folder, file);
}

/** What no schema can say of a pack: its id is its own, and its rules exist. */
function judgePacks(packs: readonly Loaded[]): readonly Diagnostic[] {
  const taken = new Set(PACKS.map(({ id }) => id));
  return packs.flatMap(({ value, places }) => {
    if (value === null || places === null) return [];
    const { id, requirements } = value as Pack;
    const found = taken.has(id) ? [takenId(id, places)] : [];
    taken.add(id);
    const unknown = requirements.flatMap(({ rules: named = [] }, requirement) =>
      named.flatMap((listed, index) => {
        const [rule, key] = [ruleOf(listed), typeof listed === "string" ? [] : ["rule"]];
        return RULES.has(rule)
          ? []
          : [unknownRule(rule, places, ["requirements", String(requirement), "rules", String(index), ...key])];
      }),
    );
    return [...found, ...unknown];
  });
}

const RULES: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
const INVALID = { rule: "config/invalid", severity: "error" } as const;

function takenId(id: string, places: ConfigPlaces): Diagnostic {
  return {
    ...INVALID,
    message: `there is a pack \`${id}\` already`,
    help: "give this one another id",
    place: places.of(["id"]),
  };
}

function unknownRule(rule: string, places: ConfigPlaces, at: ConfigPath): Diagnostic {
  const near = nearest(rule, [...RULES]);
  return {
    ...INVALID,
    message: `there is no rule \`${rule}\``,
    help: didYouMean(rule, [...RULES], "name a rule that `candor rules` lists"),
    place: places.of(at),
    ...(near !== undefined && { nearest: near }),
  };
}
