import { rename } from "node:fs/promises";
import { join } from "node:path";
import { addRecipient, candor, edit, writePolicy } from "../../../bakery.ts";

/** A purpose that goes by another id since the release, with a recipient that gets data for it. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await addRecipient(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  const purposes = join(folder, "policies/purposes");
  await rename(join(purposes, "letters.md"), join(purposes, "news.md"));
  await edit(folder, "policies/purposes/news.md", "kind: email", "kind: email\nformerly: [letters]");
  await edit(folder, "policies/recipients.md", "letters]", "news]");
}
