import { appendFile } from "node:fs/promises";
import { join } from "node:path";

export default async function make(folder: string): Promise<void> {
  await appendFile(join(folder, "policies/purposes/keep-a-record.md"), `\n${"bread ".repeat(1_750_000)}\n`);
}
