import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export default async function make(folder: string): Promise<void> {
  await writeFile(join(folder, "stars.md"), "*".repeat(1_000_000));
}
