import { commitAll, growBakery, writePolicy } from "../../../bakery.ts";

/** A policy that was in another folder then. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder, "old");
  commitAll(folder);
  await writePolicy(folder);
  await growBakery(folder);
}
