import { candor, edit, writePolicy } from "../../../bakery.ts";

/** A policy with a mistake since its release. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/purposes/letters.md", "needs: [email]", "needs: [emial]");
}
