import { candor, edit, writePolicy } from "../../../bakery.ts";

/** An item that people choose had another name, and no longer says so. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await edit(folder, "policies/data.md", "name: {", "name: { formerly: [call-name],");
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/data.md", " formerly: [call-name],", "");
}
