import { candor, edit, writePolicy } from "../../../bakery.ts";

/** An item that people could leave out, and an explicit consent beside a contract, that nothing waits for any more. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  const bread = "policies/purposes/send-your-bread.md";
  await edit(folder, bread, "needs: [name, address]", "needs: [address]\noptional: [name]");
  await edit(folder, "policies/data.md", "email: {", "allergies: { from: [you], kept: 1 year, special: health }\nemail: {");
  const letters = "policies/purposes/letters.md";
  await edit(folder, letters, "because: consent", "because: contract\nspecial-because: explicit-consent");
  await edit(folder, letters, "[email]", "[email, allergies]");
  await candor(folder, "release", "--effective", "2026-11-21");
  await edit(folder, bread, "needs: [address]\noptional: [name]", "needs: [name, address]");
  await edit(folder, letters, "explicit-consent", "care");
}
