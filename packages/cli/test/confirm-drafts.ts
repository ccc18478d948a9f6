import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Does what the author of a first policy does when each of its files is true: takes the lines with a question away. */
export async function confirmDrafts(folder: string): Promise<void> {
  const policies = join(folder, "policies");
  for (const name of await readdir(policies, { recursive: true })) {
    if (!name.endsWith(".md")) continue;
    const path = join(policies, name);
    await writeFile(path, (await readFile(path, "utf8")).replaceAll(/^# \? .*\n\n?/gm, ""));
  }
}
