import { join } from "node:path";
import type { Imported } from "@candor/importer";
import { cannotWrite, placeOutputs } from "../output/place-outputs.ts";
import { writeFiles } from "../output/write-files.ts";

/** Writes all files of a draft into `folder`, relative to `cwd`, or none; why not, where it cannot. */
export async function writeDraft({ files }: Imported, folder: string, cwd: string): Promise<string | null> {
  const drafts = files.map(({ path, text }) => ({ path: join(folder, path), text }));
  const outputs = await placeOutputs(drafts, { root: cwd, what: "the folder you are in", cwd });
  if (typeof outputs === "string") return outputs;
  const failure = await writeFiles(outputs);
  return failure && cannotWrite(failure.output.path, failure.reason);
}
