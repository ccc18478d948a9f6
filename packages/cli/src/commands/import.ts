import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Imported } from "@candor/importer";
import { displayPath } from "../display-path.ts";
import { readPolicyFiles } from "../import/read-policy-files.ts";
import { type ExitCode, type Io, usage } from "../io.ts";
import { confine } from "../output/confine.ts";
import { type Output, writeFiles } from "../output/write-files.ts";
import { clip } from "../render/visible.ts";
import { withProgress } from "../with-progress.ts";

export interface ImportOptions {
  readonly out: string;
  readonly dryRun?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** `candor import`: a draft from an existing policy, in a folder that holds nothing yet; what is not sure is a question in it. */
export async function importFiles(named: readonly string[], options: ImportOptions, io: Io): Promise<ExitCode> {
  const folder = displayPath(io.cwd, resolve(io.cwd, options.out));
  const standing = options.dryRun ? [] : await whatStands(resolve(io.cwd, folder));
  if (standing.length > 0)
    return usage(
      io,
      `nothing was written, because \`${clip(folder, 200)}\` holds something already: ${standing.join(", ")}`,
    );
  const { sources, refused, twice } = await readPolicyFiles(named, io.cwd);
  for (const path of twice) io.stderr.write(`note: \`${clip(path, 200)}\` is named twice and read once\n`);
  if (refused.length > 0) return refuse(refused, io);
  const { importPolicy } = await import("@candor/importer");
  const imported = await withProgress(io, "reading the old policy", () => importPolicy(sources));
  if ("refused" in imported)
    return refuse(
      imported.refused.map(({ path, line, reason }) => `\`${clip(`${path}:${line}`, 200)}\` cannot be read: ${reason}`),
      io,
    );
  const failed = options.dryRun ? null : await writeDraft(imported, folder, io);
  if (failed !== null) return usage(io, `nothing was written: ${failed}`);
  await report(imported, folder, options, io);
  return 0;
}

function refuse(reasons: readonly string[], io: Io): ExitCode {
  for (const reason of reasons) usage(io, reason);
  return 2;
}

/** The first of what is in a folder; empty where it holds nothing, or is not there. */
async function whatStands(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(() => [])).toSorted();
  const shown = names.slice(0, 5).map((name) => clip(name, 60));
  return names.length > shown.length ? [...shown, `and ${names.length - shown.length} more`] : shown;
}

/** Writes all files or none; why not, where it cannot. */
async function writeDraft({ files }: Imported, folder: string, io: Io): Promise<string | null> {
  const outputs: (Output & { readonly path: string })[] = [];
  for (const { path, text } of files) {
    const within = join(folder, path);
    const confined = await confine(io.cwd, within);
    if ("refused" in confined)
      return `\`${clip(within, 200)}\` cannot be, ${confined.refused.replace("folder of the config", "folder you are in")}`;
    outputs.push({ path: within, text, target: confined.target });
  }
  const failure = await writeFiles(outputs);
  return failure && `\`${clip(failure.output.path, 200)}\` cannot be, ${failure.reason}`;
}

async function report(
  imported: Imported,
  folder: string,
  { json, verbose, dryRun }: ImportOptions,
  io: Io,
): Promise<void> {
  if (json) {
    const { renderImportJson } = await import("../import/render-import-json.ts");
    io.stdout.write(renderImportJson(imported, folder, dryRun === true));
    return;
  }
  const { renderImport, renderNotes } = await import("../import/render-import.ts");
  io.stdout.write(renderImport(imported, folder, verbose === true));
  io.stderr.write(renderNotes(imported, folder, dryRun === true));
}
