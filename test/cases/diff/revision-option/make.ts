import { commitAll, writePolicy } from "../../../bakery.ts";

/** A repository. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  commitAll(folder);
}
