import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Before all tests: one folder for whatever they write, which goes when they end. */
export function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "candor-tests-")));
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
