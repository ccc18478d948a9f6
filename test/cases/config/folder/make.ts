import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** A folder where the config has to be. */
export default async function make(folder: string): Promise<void> {
  await rm(join(folder, "candor.config.json"));
  await mkdir(join(folder, "candor.config.json"));
}
