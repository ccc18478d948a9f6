import { writePolicy } from "../../../bakery.ts";

/** A policy outside of any repository. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
}
