import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Everything as a Windows editor may save it: nothing changes but the bytes. */
export default async function make(folder: string): Promise<void> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.(md|json)$/.test(path));
  for (const path of paths) {
    const text = await readFile(join(folder, path), "utf8");
    await writeFile(join(folder, path), `\ufeff${text.replaceAll("\n", "\r\n")}`);
  }
}
