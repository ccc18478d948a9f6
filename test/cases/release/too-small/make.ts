import { candor, growBakery, writePolicy } from "../../../bakery.ts";

/** A policy that grew since its release. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await growBakery(folder);
}
