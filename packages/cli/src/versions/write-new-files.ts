import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Output } from "../output/write-files.ts";

/**
 * Writes files that must not exist yet: all or, where one cannot be written, none. Each appears under its name whole, and where
 * something stands there already, even since a moment ago, it stays. Null when all went well; else which could not be, and why.
 */
export async function writeNewFiles<Kind extends Output>(
  outputs: readonly Kind[],
): Promise<{ readonly output: Kind; readonly reason: string } | null> {
  const staged = outputs.map((output) => ({ output, fresh: temporaryName(output.target) }));
  const placed: string[] = [];
  let current = outputs[0];
  try {
    for (const { output, fresh } of staged) {
      current = output;
      await mkdir(dirname(output.target), { recursive: true });
      await writeFile(fresh, output.text, { flag: "wx", flush: true });
    }
    for (const { output, fresh } of staged) {
      current = output;
      await place(fresh, output.target);
      placed.push(output.target);
    }
    return null;
  } catch (error) {
    for (const target of placed) await rm(target, { force: true });
    if (!(error instanceof Error && "code" in error) || !current) throw error;
    const exists = error.code === "EEXIST";
    return { output: current, reason: exists ? "it exists already" : error.message.replace(/,.*/, "") };
  } finally {
    for (const { fresh } of staged) await rm(fresh, { force: true }).catch(() => {});
  }
}

/** A link fails where the name is taken. A file system without links gets a copy, which fails there, too. */
async function place(fresh: string, target: string): Promise<void> {
  try {
    await link(fresh, target);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") throw error;
    await copyFile(fresh, target, constants.COPYFILE_EXCL);
  }
}

function temporaryName(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
}
