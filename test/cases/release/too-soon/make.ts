import { candor, growBakery, writePolicy } from "../../../bakery.ts";

/** A policy that grew since its release, which holds from an earlier day. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-01");
  await growBakery(folder);
}
