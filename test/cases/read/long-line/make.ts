import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A finding in the middle of a line of eighteen thousand letters: the frame shows the part around it. */
export default async function make(folder: string): Promise<void> {
  const path = join(folder, "policies/purposes/keep-a-record.md");
  const spaces = " ".repeat(9_000);
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("[email, choices", `[email,${spaces}emial,${spaces}choices`));
}
