import { addRecipient, candor, writePolicy } from "../../../bakery.ts";

/** Since the release somebody new gets data, in another country. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await addRecipient(folder);
}
