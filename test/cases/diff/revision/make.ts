import { commitAll, growBakery, writePolicy } from "../../../bakery.ts";

/** A repository whose work tree is ahead of its branch. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  commitAll(folder);
  await growBakery(folder);
}
