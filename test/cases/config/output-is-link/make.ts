import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A guard file that is a link, and a page folder that leads out of the project. */
export default async function make(folder: string): Promise<void> {
  await mkdir(join(folder, "src"));
  await writeFile(join(folder, "README.md"), "mine\n");
  await symlink("../README.md", join(folder, "src/candor.gen.ts"));
  await symlink("..", join(folder, "public"));
}
