import { addRecipient, candor, edit, writePolicy } from "../../../bakery.ts";

/** A policy with a new recipient abroad, a longer yes and other words since its release, tried before it is released. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await addRecipient(folder);
  await edit(folder, "policies/purposes/letters.md", "every 12 months", "every 24 months");
  await edit(folder, "policies/purposes/letters.md", "sell out in days", "sell out in a day or two");
}
