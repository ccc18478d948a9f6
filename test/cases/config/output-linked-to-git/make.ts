import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";

/** Folders of the outputs that are links into the repository's own folder and into the policy. */
export default async function make(folder: string): Promise<void> {
  await mkdir(join(folder, ".git/hooks"), { recursive: true });
  await symlink(".git/hooks", join(folder, "src"));
  await symlink("policies", join(folder, "public"));
}
