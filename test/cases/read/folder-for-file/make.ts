import { mkdir } from "node:fs/promises";
import { join } from "node:path";

export default async function make(folder: string): Promise<void> {
  await mkdir(join(folder, "policies/report.md"));
}
