import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A link to a file outside of the policy; not every checkout keeps links. */
export default async function make(folder: string): Promise<void> {
  await writeFile(join(folder, "secret.md"), "---\nkind: deliver\n---\n# Secret\n");
  await symlink("../../secret.md", join(folder, "policies/purposes/secret.md"));
}
