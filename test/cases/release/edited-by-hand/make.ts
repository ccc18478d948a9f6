import { candor, edit, writePolicy } from "../../../bakery.ts";

/** A release in which somebody changed a day. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/releases/1.0.0.json", "\"effective\": \"2026-11-21\"", "\"effective\": \"2026-10-21\"");
}
