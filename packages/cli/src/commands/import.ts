import { resolve } from "node:path";
import type { Imported } from "@candor/importer";
import { displayPath } from "../display-path.ts";
import { readPolicyFiles } from "../import/read-policy-files.ts";
import { saysNothing } from "../import/says-nothing.ts";
import { whatStands } from "../import/what-stands.ts";
import { writeDraft } from "../import/write-draft.ts";
import { type ExitCode, type Io, usage } from "../io.ts";
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
  if (saysNothing(imported))
    return usage(
      io,
      `nothing was written, because no sentence of ${named.map((name) => `\`${clip(name, 200)}\``).join(", ")} says anything that a privacy policy says`,
    );
  const failed = options.dryRun ? null : await writeDraft(imported, folder, io.cwd);
  if (failed !== null) return usage(io, `nothing was written: ${failed}`);
  await report(imported, folder, options, io);
  return 0;
}

function refuse(reasons: readonly string[], io: Io): ExitCode {
  for (const reason of reasons) usage(io, reason);
  return 2;
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
