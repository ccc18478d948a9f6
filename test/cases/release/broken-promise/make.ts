import { edit, writePolicy } from "../../../bakery.ts";

/** A policy that sells what it promised not to. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await edit(folder, "policies/recipients.md", "role: controller", "role: controller\n  sold: yes");
}
