import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A file where the folder of the page has to be. */
export default async function make(folder: string): Promise<void> {
  await writeFile(join(folder, "public"), "mine\n");
}
