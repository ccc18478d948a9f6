import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** Git keeps no empty folder. */
export default async function make(folder: string): Promise<void> {
  await mkdir(join(folder, "policies"));
}
