import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { readXliff, type XliffTexts } from "./read-xliff.ts";

/** The largest XLIFF file that is read, in bytes: a policy of a hundred documents is a fiftieth of it. */
const LARGEST = 20_000_000;

/** What an XLIFF file holds, and its text, in which its places are. */
export interface OpenXliff extends XliffTexts {
  readonly xml: string;
}

/** Reads an XLIFF file; a string says why it cannot be read. */
export async function openXliff(file: string, cwd: string): Promise<OpenXliff | string> {
  const path = resolve(cwd, file);
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return "is no ordinary file";
    if (stats.size > LARGEST) return `is larger than ${LARGEST / 1_000_000} MB`;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
    // As XML reads line ends.
    const xml = text.replaceAll(/\r\n?/g, "\n");
    const read = readXliff(xml);
    return typeof read === "string" ? read : { ...read, xml };
  } catch (error) {
    if (error instanceof TypeError) return "is not text in UTF-8";
    if (error instanceof Error && "code" in error) return `cannot be read (${String(error.code)})`;
    throw error;
  }
}
