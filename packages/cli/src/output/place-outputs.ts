import { relative, resolve } from "node:path";
import { clip } from "../render/visible.ts";
import { confine } from "./confine.ts";
import type { Output } from "./write-files.ts";

/** A file to write: `path` as the output names it, relative to where the command runs. */
interface Draft {
  readonly path: string;
  readonly text: string;
}

/** Where files may go. */
interface Room {
  /** Absolute; nothing is written outside it. */
  readonly root: string;
  /** What sentences call it: `the folder of the config`. */
  readonly what: string;
  /** Absolute: where the command runs. */
  readonly cwd: string;
}

/** Files with where they go; a string says which of them may not be written, and why. */
export async function placeOutputs<Kind extends Draft>(
  files: readonly Kind[],
  { root, what, cwd }: Room,
): Promise<readonly (Kind & Output)[] | string> {
  const outputs: (Kind & Output)[] = [];
  for (const file of files) {
    const confined = await confine(root, relative(root, resolve(cwd, file.path)), what);
    if ("refused" in confined) return cannotWrite(file.path, confined.refused);
    outputs.push({ ...file, target: confined.target });
  }
  return outputs;
}

/** What is said of a file that cannot be written, after what was not done for that. */
export function cannotWrite(path: string, reason: string): string {
  return `\`${clip(path, 200)}\` cannot be written: ${reason}`;
}
