import { edit, writePolicy } from "../../../bakery.ts";

/** A policy with a mistake. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await edit(folder, "policies/purposes/letters.md", "needs: [email]", "needs: [emial]");
}
