import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { translationPath } from "@candor/compiler";
import type { FoundPolicy } from "@candor/language-server";
import { loadConfig, type Settings } from "../config/load-config.ts";
import { exists } from "../exists.ts";
import { isInside } from "../is-inside.ts";

const USUAL = "policies";
/** The document that every policy has, and no other folder of Markdown by chance. */
const COMPANY = "company.md";

/** The policy of a folder opened in an editor: that of its config, else `policies/` in it, else the folder itself. */
export async function policyFor(folder: string): Promise<FoundPolicy | null> {
  const settings = await loadConfig({ cwd: folder });
  const named = await namedBy(settings);
  if (named !== null && (isInside(named, folder) || isInside(folder, named))) return found(named, settings, folder);
  for (const candidate of [join(folder, USUAL), folder]) {
    if (await exists(join(candidate, COMPANY))) return found(await outermost(candidate), settings, folder);
  }
  return null;
}

/** The policy that a document is part of: that of the nearest config, else the folder above it that has a `company.md`. */
export async function policyOf(path: string): Promise<FoundPolicy | null> {
  const settings = await loadConfig({ cwd: dirname(path) });
  const named = await namedBy(settings);
  if (named !== null && isInside(path, named)) return found(named, settings, dirname(path));
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (await exists(join(folder, COMPANY))) return found(await outermost(folder), settings, dirname(path));
    if (dirname(folder) === folder) return null;
  }
}

/**
 * The folder that a config names, which is a policy even before it has a document; null without a config or such a folder. A
 * config that is wrong stands for a policy all the same: somebody must be told what is wrong with it.
 */
async function namedBy({ policies: folder, texts, diagnostics }: Settings): Promise<string | null> {
  if (diagnostics.length > 0) return folder;
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return texts.size > 0 && isFolder ? folder : null;
}

/** A translation of the company stands in a folder below it, which has the name of its language. */
async function outermost(folder: string): Promise<string> {
  const above = dirname(folder);
  const isLanguage = translationPath(`${basename(folder)}/${COMPANY}`) !== null;
  return isLanguage && (await exists(join(above, COMPANY))) ? above : folder;
}

/** `base` is the folder that findings name files from. */
function found(folder: string, { lint, diagnostics }: Settings, base: string): FoundPolicy {
  const placed = diagnostics.map((finding) => ({
    ...finding,
    place: { ...finding.place, file: resolve(base, finding.place.file) },
  }));
  return { folder, settings: () => ({ ...lint, today: today() }), diagnostics: placed };
}

/** In UTC, as a run of the command takes it. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
