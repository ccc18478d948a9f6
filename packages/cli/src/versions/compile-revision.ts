import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Compiled } from "@candor/compiler";
import type { RevisionFile } from "./revision-files.ts";

/**
 * Compiles the files of a revision. They are written into a folder of their own that goes away again, so that they are read
 * as a folder on the disk would be, with the same findings; findings name them after `name`: `main:policies/company.md`.
 */
export async function compileRevision(files: readonly RevisionFile[], name: string): Promise<Compiled> {
  const { compile, readPolicy } = await import("@candor/compiler");
  const folder = await mkdtemp(join(tmpdir(), "candor-revision-"));
  try {
    for (const file of files) await write(folder, file);
    return compile({ folder: name, ...(await readPolicy(name, folder)) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file that was too large to read is made as large, of nothing: reading it says so. */
async function write(folder: string, { within, isLink, content, size }: RevisionFile): Promise<void> {
  const path = join(folder, within);
  await mkdir(dirname(path), { recursive: true });
  if (isLink && content) return symlink(content.toString("utf8"), path);
  await writeFile(path, content ?? "", { flag: "wx" });
  if (!content) await truncate(path, size);
}
