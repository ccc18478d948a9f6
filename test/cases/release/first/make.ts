import { writePolicy } from "../../../bakery.ts";

/** A policy that nobody released. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
}
