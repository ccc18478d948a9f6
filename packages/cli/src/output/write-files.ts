import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file to write: `target` is absolute. */
export interface Output {
  readonly target: string;
  readonly text: string;
}

/** Whether the file already says this; line ends that a checkout turned into CRLF are no difference. */
export async function isCurrent({ target, text }: Output): Promise<boolean> {
  const written = await readFile(target, "utf8").catch(() => null);
  return written !== null && (written === text || written.replaceAll("\r\n", "\n") === text);
}

/** The file that could not be written, and why in the words of the file system. */
export interface WriteFailure<Kind extends Output> {
  readonly output: Kind;
  readonly reason: string;
}

/**
 * Writes all files or, where one cannot be written, none: each goes to a temporary file in its own folder first, and all
 * are renamed when all are on the disk. Null when all went well.
 */
export async function writeFiles<Kind extends Output>(outputs: readonly Kind[]): Promise<WriteFailure<Kind> | null> {
  const staged = outputs.map((output) => ({ output, temporary: temporaryName(output.target) }));
  try {
    for (const { output, temporary } of staged) {
      const failure = await attempt(output, () => stage(output, temporary));
      if (failure) return failure;
    }
    for (const { output, temporary } of staged) {
      const failure = await attempt(output, () => rename(temporary, output.target));
      if (failure) return failure;
    }
    return null;
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => {});
  }
}

async function stage({ target, text }: Output, temporary: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(temporary, text, { flag: "wx", flush: true });
}

/** A disk that is full or a folder that is closed is not our fault; anything else is. */
async function attempt<Kind extends Output>(
  output: Kind,
  work: () => Promise<void>,
): Promise<WriteFailure<Kind> | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return { output, reason: error.message.replace(/,.*/, "") };
  }
}

function temporaryName(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
}
