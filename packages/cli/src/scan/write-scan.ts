import { resolve } from "node:path";
import type * as Checker from "@candor/checker";
import type { Settings } from "../config/load-config.ts";
import { displayPath } from "../display-path.ts";
import { cannotWrite } from "../output/place-outputs.ts";
import { rewriteOf } from "../output/rewrite.ts";
import { writeFiles } from "../output/write-files.ts";

/** What of a scan stands in the config now. */
export interface Written {
  /** The config, as findings call it. */
  readonly file: string;
  readonly bindings: readonly Checker.ProposedBinding[];
  readonly recipients: readonly Checker.ProposedRecipient[];
}

/** Puts the sure proposals into the config, whole or not at all; a text says why that cannot be done. */
export async function writeScan(
  checker: typeof Checker,
  scanned: Checker.Scanned,
  { file, texts }: Settings,
  cwd: string,
): Promise<Written | string> {
  const before = texts.get(file);
  if (before === undefined) return `nothing was written, because there is no config: make a \`${file}\` first`;
  const written = { file, ...checker.writable(scanned) };
  const after = checker.addToConfig(before, scanned);
  if (after === before) return written;
  const shown = displayPath(cwd, resolve(cwd, file));
  const rewrite = await rewriteOf({ path: file, before, after }, cwd, true);
  if (!rewrite)
    return `nothing was written: ${cannotWrite(shown, "somebody else wrote it just now; run the scan again")}`;
  const failure = await writeFiles([rewrite]);
  return failure ? `nothing was written: ${cannotWrite(shown, failure.reason)}` : written;
}
