import { promises as fs } from "node:fs";
import type { Diagnostic } from "@candor/model";
import type { SourceFile } from "../document.ts";
import { pathIn, type ReadFolder } from "../folder.ts";
import { LARGEST_FILE, tooLarge } from "../extremes/limits.ts";
import { isLock, isRelease } from "./list-folder.ts";
import { linkedFolder, notText, outsideLink, pathProblem, specialFile } from "./problems.ts";

/** What Candor writes of all languages at once: a frozen release with its consent cards, and what was translated from what. */
const LARGEST_WRITTEN = 100 * LARGEST_FILE;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads one file of a policy; `real` is the folder with its links followed.
 * A byte order mark is dropped, so that offsets are those an editor shows; line ends stay as they are.
 */
export async function readSource(
  { name, at }: ReadFolder,
  real: string,
  within: string,
): Promise<SourceFile | Diagnostic> {
  const path = pathIn(name, within);
  try {
    const target = await fs.realpath(`${at}/${within}`);
    if (!isInside(target, real)) return outsideLink(path);
    const stats = await fs.stat(target);
    if (stats.isDirectory()) return linkedFolder(path);
    if (!stats.isFile()) return specialFile(path);
    const limit = isRelease(within) || isLock(within) ? LARGEST_WRITTEN : LARGEST_FILE;
    if (stats.size > limit) return tooLarge(path, limit);
    const bytes = await fs.readFile(target);
    return { path, within, text: utf8.decode(bytes) };
  } catch (error) {
    return error instanceof TypeError ? notText(path) : pathProblem(path, error);
  }
}

function isInside(target: string, real: string): boolean {
  const base = real.replaceAll("\\", "/");
  return target.replaceAll("\\", "/").startsWith(base.endsWith("/") ? base : `${base}/`);
}
