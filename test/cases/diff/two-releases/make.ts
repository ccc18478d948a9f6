import { candor, growBakery, writePolicy } from "../../../bakery.ts";

/** Two releases, and a policy that is the second. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await growBakery(folder);
  await candor(folder, "release", "--effective", "2026-12-01");
}
