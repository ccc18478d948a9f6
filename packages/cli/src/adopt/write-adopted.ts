import { relative } from "node:path";
import type { Adopted } from "@candor/checker";
import type { Settings } from "../config/load-config.ts";
import { cannotWrite, placeOutputs } from "../output/place-outputs.ts";
import { rewriteOf } from "../output/rewrite.ts";
import { isCurrent, type Output, writeFiles } from "../output/write-files.ts";

/** What the file of the record types begins with, so that one which somebody else wrote is left alone. */
const OURS = "// Written by `candor adopt`";

/** Writes the record types and every edit, all or none; a text says why that cannot be done. */
export async function writeAdopted(
  { records, guard, texts }: Adopted,
  { root }: Settings,
  cwd: string,
): Promise<true | string> {
  if (!records) return true;
  if (records.before !== null && !records.before.startsWith(OURS))
    return `nothing was written: ${cannotWrite(records.file, "somebody else wrote it; name another file with --records")}`;
  const drafts = guard && guard.draft !== null ? [{ path: guard.file, text: guard.draft }] : [];
  const placed = await placeOutputs([{ path: records.file, text: records.text }, ...drafts], {
    root,
    what: "the folder of the config",
    cwd,
  });
  if (typeof placed === "string") return `nothing was written: ${placed}`;
  const outputs: Output[] = [];
  for (const output of placed) if (!(await isCurrent(output))) outputs.push(output);
  for (const { file, before, after } of texts.values()) {
    const rewrite = await rewriteOf({ path: file, before, after }, cwd, true);
    if (!rewrite) return `nothing was written: ${cannotWrite(file, "somebody else wrote it just now; run it again")}`;
    outputs.push(rewrite);
  }
  const failure = await writeFiles(outputs);
  if (!failure) return true;
  return `nothing was written: ${cannotWrite(relative(cwd, failure.output.target), failure.reason)}`;
}
