import { edit, growBakery, writePolicy } from "../../../bakery.ts";

/** Two policy folders beside each other, with names that an author chose badly. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder, "old");
  await writePolicy(folder, "new");
  await growBakery(folder, "new");
  await edit(folder, "new/purposes/letters.md", "# Write to you", "# @mara <b>writes</b> *[to](https://evil.example)* you");
}
