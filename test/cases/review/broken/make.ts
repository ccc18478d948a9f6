import { edit, writePolicy } from "../../../bakery.ts";

export default async function make(folder: string): Promise<void> {
  await writePolicy(folder, "old");
  await writePolicy(folder, "policies");
  await edit(folder, "policies/data.md", "---\n# ", "shoe-size: [\n---\n# ");
}
