import { dirname } from "node:path";
import { findUpward } from "./find-upward.ts";

/** The root of the git repository that a folder lies in, which is what code hosts name files from; null in none. Both are absolute. */
export async function repositoryRoot(folder: string): Promise<string | null> {
  // A folder, or in a work tree of its own a file.
  const git = await findUpward(folder, ".git");
  return git === null ? null : dirname(git);
}
