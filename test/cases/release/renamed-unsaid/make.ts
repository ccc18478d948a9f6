import { rename } from "node:fs/promises";
import { join } from "node:path";
import { candor, edit, writePolicy } from "../../../bakery.ts";

/** A purpose whose file got another name since the release, and does not say so. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  const purposes = join(folder, "policies/purposes");
  await rename(join(purposes, "letters.md"), join(purposes, "news.md"));
  await edit(folder, "policies/purposes/news.md", "sell out in days", "sell out in hours");
}
