import { cannotWrite, placeOutputs } from "../output/place-outputs.ts";
import { isCurrent, type Output, writeFiles } from "../output/write-files.ts";

/** What sentences call the folder that nothing is read or written outside of. */
export const POLICY_FOLDER = "the policy folder";

/**
 * Writes files whose paths are in the policy folder, which is absolute, and gives the paths of those that were other before; a
 * string says which of them may not be written, and then none is.
 */
export async function writeInPolicy(
  files: readonly { readonly path: string; readonly text: string }[],
  folder: string,
): Promise<readonly string[] | string> {
  const outputs = await placeOutputs(files, { root: folder, what: POLICY_FOLDER, cwd: folder });
  if (typeof outputs === "string") return outputs;
  const changed: (Output & { readonly path: string })[] = [];
  for (const output of outputs) if (!(await isCurrent(output))) changed.push(output);
  const failure = await writeFiles(changed);
  return failure ? cannotWrite(failure.output.path, failure.reason) : changed.map(({ path }) => path);
}
