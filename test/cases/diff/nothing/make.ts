import { candor, writePolicy } from "../../../bakery.ts";

/** A policy as it was released. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
}
