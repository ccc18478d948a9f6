import { candor, edit, writePolicy } from "../../../bakery.ts";

/** A purpose that had another name, and no longer says so. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await edit(folder, "policies/purposes/letters.md", "needs: [email]", "formerly: [post]\nneeds: [email]");
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/purposes/letters.md", "formerly: [post]\n", "");
}
