import { cp } from "node:fs/promises";
import { join } from "node:path";

const MINIMAL = join(import.meta.dirname, "../../../../packages/compiler/test/fixtures/minimal");

/** The smallest policy, without what the case brings of it. */
export default async function make(folder: string): Promise<void> {
  await cp(MINIMAL, join(folder, "policies"), { recursive: true, force: false });
}
