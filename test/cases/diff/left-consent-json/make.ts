import { candor, edit, writePolicy } from "../../../bakery.ts";

/** Consent that was left for another basis. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/purposes/letters.md", "because: consent", "because: legitimate-interest");
}
