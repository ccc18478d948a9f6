import { candor, edit, writePolicy } from "../../../bakery.ts";

/** A release of which somebody changed what customers were told. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/releases/1.0.0.md", "# How", "# Nearly how");
}
