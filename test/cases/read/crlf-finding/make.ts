import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The place of a finding is right in a file with a byte order mark and CRLF. */
export default async function make(folder: string): Promise<void> {
  const path = join(folder, "policies/purposes/keep-a-record.md");
  const text = await readFile(path, "utf8");
  await writeFile(path, `\ufeff${text.replace("[email", "[emial").replaceAll("\n", "\r\n")}`);
}
