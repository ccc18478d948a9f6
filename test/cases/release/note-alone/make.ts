import { write, writePolicy } from "../../../bakery.ts";

/** A note that somebody wrote where the note of the release would stand. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await write(folder, "policies/releases/1.0.0.md", "mine\n");
}
