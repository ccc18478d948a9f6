import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export default async function make(folder: string): Promise<void> {
  const purposes = join(folder, "policies/purposes");
  const text = await readFile(join(purposes, "keep-a-record.md"), "utf8");
  const numbered = (index: number): string =>
    text.replace(/^# .*$/m, `$& in store ${index}`).replace(/\.\n/, ` in store ${index}.\n`);
  await Promise.all(
    Array.from({ length: 1_999 }, (_, index) => writeFile(join(purposes, `record-${index}.md`), numbered(index))),
  );
}
