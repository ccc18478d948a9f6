import { randomUUID } from "node:crypto";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file to write: `target` is absolute. */
export interface Output {
  readonly target: string;
  readonly text: string;
  /** The permissions of the file that it replaces, where they are to stay. */
  readonly mode?: number;
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

/** An output on its way: all files of it lie in its own folder, so that each step is one rename. */
interface Staged<Kind extends Output> {
  readonly output: Kind;
  /** Holds the new text until it takes its place. */
  readonly fresh: string;
  /** Holds what stood there before, until all outputs have taken their places. */
  readonly old: string;
}

/**
 * Writes all files or, where one cannot be written, none: all are on the disk under other names before the first takes its
 * place, and where one cannot take its place, those before it are put back. Null when all went well. New folders stay.
 */
export async function writeFiles<Kind extends Output>(outputs: readonly Kind[]): Promise<WriteFailure<Kind> | null> {
  const staged = outputs.map((output) => ({
    output,
    fresh: temporaryName(output.target),
    old: temporaryName(output.target),
  }));
  try {
    for (let start = 0; start < staged.length; start += AT_ONCE) {
      const some = staged.slice(start, start + AT_ONCE);
      const failures = await Promise.all(some.map(({ output, fresh }) => attempt(output, () => stage(output, fresh))));
      const failure = failures.find((found) => found !== null);
      if (failure) return failure;
    }
    return await replaceAll(staged);
  } finally {
    await Promise.all(staged.map(({ fresh }) => rm(fresh, { force: true }).catch(() => {})));
  }
}

/** How many files are on their way to the disk at once: each waits until the disk has it. */
const AT_ONCE = 32;

async function stage({ target, text, mode }: Output, fresh: string): Promise<void> {
  if (mode !== undefined && (mode & WRITABLE) === 0) throw readOnly();
  await mkdir(dirname(target), { recursive: true });
  await writeFile(fresh, text, { flag: "wx", flush: true, ...(mode !== undefined && { mode }) });
}

/** The bits of a file's mode that let its owner, group or anybody write it. */
const WRITABLE = 0o222;

/** A rename asks only the folder: without this, a file that its owner closed would be replaced. */
function readOnly(): Error {
  return Object.assign(new Error("it is read-only; make it writable first"), { code: "EACCES" });
}

async function replaceAll<Kind extends Output>(staged: readonly Staged<Kind>[]): Promise<WriteFailure<Kind> | null> {
  for (const [index, one] of staged.entries()) {
    const failure = await attempt(one.output, () => replace(one));
    if (failure) {
      for (const done of staged.slice(0, index)) await putBack(done);
      await rm(one.old, { force: true });
      return failure;
    }
  }
  await Promise.all(staged.map(({ old }) => rm(old, { force: true }).catch(() => {})));
  return null;
}

/** The old file is copied, not moved: a reader finds the one or the other at every moment. */
async function replace({ output: { target }, fresh, old }: Staged<Output>): Promise<void> {
  await copyFile(target, old).catch(ignoreAbsent);
  await rename(fresh, target);
}

async function putBack({ output: { target }, old }: Staged<Output>): Promise<void> {
  await rename(old, target).catch((error: NodeJS.ErrnoException) => {
    ignoreAbsent(error);
    return rm(target);
  });
}

function ignoreAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
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
