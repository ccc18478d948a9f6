import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A link out of the policy, a link inside it, a folder and a device in the place of a file, and files beyond all limits. */
export default async function make(folder: string): Promise<void> {
  const tests = join(folder, "policies/tests");
  await writeFile(join(folder, "secret.yaml"), "now: 2026-11-21\npeople: {anna: {about: secret}}\n");
  await symlink("../../secret.yaml", join(tests, "out.yaml"));
  await symlink("customers.yaml", join(tests, "again.yaml"));
  await symlink("/dev/zero", join(tests, "zero.yaml"));
  await mkdir(join(tests, "folder.yaml"));
  await writeFile(join(tests, "huge.yaml"), `now: 2026-11-21\npeople:\n${"  # a line\n".repeat(100_001)}`);
  await writeFile(join(tests, "larger.yaml"), "people ".repeat(2_000_000));
  await writeFile(join(tests, "bytes.yaml"), Uint8Array.of(0x6e, 0xff, 0xfe));
}
