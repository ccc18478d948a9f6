import { candor, edit, writePolicy } from "../../../bakery.ts";

/** Other words that say the same, elsewhere. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/purposes/letters.md", "sell out in days", "are gone in days");
}
