import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export default async function make(folder: string): Promise<void> {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  await writeFile(join(folder, "policies/rights.md"), `---\nask-at: ${deep}\nanswer-within: 14 days\n---\n# Rights\n\nAsk.\n`);
}
