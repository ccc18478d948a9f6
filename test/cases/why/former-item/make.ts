import { edit, writePolicy } from "../../../bakery.ts";

/** A purpose and a data item that had other ids. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await edit(folder, "policies/data.md", "name: {", "full-name: { formerly: [name],");
  await edit(folder, "policies/purposes/letters.md", "[name]", "[full-name]");
  await edit(folder, "policies/purposes/letters.md", "kind:", "formerly: [post]\nkind:");
  await edit(folder, "policies/purposes/send-your-bread.md", "[name, address]", "[full-name, address]");
  await edit(folder, "policies/recipients.md", "[name, address]", "[full-name, address]");
}
