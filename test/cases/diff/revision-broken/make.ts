import { commitAll, edit, writePolicy } from "../../../bakery.ts";

/** A revision in which a file cannot be read. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await edit(folder, "policies/purposes/letters.md", "needs: [email]", "needs: [emial]");
  commitAll(folder);
  await edit(folder, "policies/purposes/letters.md", "needs: [emial]", "needs: [email]");
}
