import { candor, edit, writePolicy } from "../../../bakery.ts";

/** A contract's use that comes to wait for an explicit consent to special data. */
export default async function make(folder: string): Promise<void> {
  await writePolicy(folder);
  await candor(folder, "release", "--effective", "2026-11-21");
  const bread = "policies/purposes/send-your-bread.md";
  await edit(folder, "policies/data.md", "email: {", "allergies: { from: [you], kept: 1 year, special: health }\nemail: {");
  await edit(folder, bread, "needs: [name, address]", "needs: [name, address, allergies]\nspecial-because: explicit-consent");
}
