import { rm } from "node:fs/promises";
import { join } from "node:path";
import { candor, edit, growBakery, writePolicy } from "../../../bakery.ts";

/** Three releases, of which somebody took the second away. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/data.md", "12 months", "6 months");
  await candor(folder, "release");
  await edit(folder, "policies/data.md", "6 months", "12 months");
  await growBakery(folder);
  await candor(folder, "release", "--effective", "2026-12-01");
  await rm(join(folder, "policies/releases/1.0.1.json"));
}
