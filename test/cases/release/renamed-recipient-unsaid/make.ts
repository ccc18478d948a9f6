import { addRecipient, candor, edit, writePolicy } from "../../../bakery.ts";

/** A recipient that got another id since the release, and does not say so. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await addRecipient(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/recipients.md", "chime-us:\n", "chime:\n");
}
