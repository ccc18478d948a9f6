import { edit, growBakery, writePolicy } from "../../../bakery.ts";

/** What an author wrote must neither break the table nor call anybody. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder, "old");
  await writePolicy(folder, "policies");
  await growBakery(folder, "policies");
  await edit(folder, "policies/purposes/letters.md", "# Write to you", "# @mara <b>writes</b> | to you");
  await edit(folder, "policies/data.md", "---\n# ", "shoe-size: { from: [you] }\n---\n# ");
}
