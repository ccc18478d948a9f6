import { readFile, stat } from "node:fs/promises";

/** Bytes: some ten thousand bindings. A config of more was not written for Candor. */
const LARGEST = 1_000_000;

/** The text, or what is wrong with it. A pipe or a device is not opened: it could keep a run waiting for ever. */
export async function readText(path: string): Promise<{ readonly text: string } | { readonly fault: string }> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return { fault: "is a folder, not a file" };
    if (!stats.isFile()) return { fault: "is no ordinary file" };
    if (stats.size > LARGEST) return { fault: `is larger than ${LARGEST / 1_000_000} MB` };
    return { text: (await readFile(path, "utf8")).replace(/^\ufeff/, "") };
  } catch (error) {
    return { fault: isAbsent(error) ? "does not exist" : "cannot be read" };
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
