import { addRecipient, candor, edit, writePolicy } from "../../../bakery.ts";

/** Two data items and a recipient that go by other ids since the release; one item has a label that stays. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await addRecipient(folder);
  await edit(folder, "policies/data.md", "email: {", "email: { label: email address,");
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, "policies/data.md", "email: { label:", "mail: { formerly: [email], label:");
  await edit(folder, "policies/data.md", "name: {", "full-name: { formerly: [name],");
  await edit(folder, "policies/recipients.md", "chime-us:\n", "chime:\n  formerly: [chime-us]\n");
  await edit(folder, "policies/recipients.md", "[name, email]", "[full-name, mail]");
  await edit(folder, "policies/recipients.md", "[name, address]", "[full-name, address]");
  await edit(folder, "policies/purposes/letters.md", "[email]", "[mail]");
  await edit(folder, "policies/purposes/letters.md", "[name]", "[full-name]");
  await edit(folder, "policies/purposes/send-your-bread.md", "[name, address]", "[full-name, address]");
}
