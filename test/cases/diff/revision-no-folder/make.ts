import { commitAll, write, writePolicy } from "../../../bakery.ts";

/** A branch that has no policy yet. */
export default async function make(folder: string): Promise<void> {
  await write(folder, "README.md", "Bread\n");
  commitAll(folder);
  await writePolicy(folder);
}
