import { dirname, join } from "node:path";
import { exists } from "./exists.ts";

const BY_LOCKFILE = [
  ["pnpm-lock.yaml", "pnpm add --save-dev"],
  ["yarn.lock", "yarn add --dev"],
  ["bun.lock", "bun add --dev"],
] as const;

/** The command that installs a package with the package manager whose lockfile is nearest; npm where there is none. */
export async function installCommand(name: string, folder: string): Promise<string> {
  for (const [lockfile, command] of BY_LOCKFILE) if (await exists(join(folder, lockfile))) return `${command} ${name}`;
  const last = dirname(folder) === folder || (await exists(join(folder, "package-lock.json")));
  return last ? `npm install --save-dev ${name}` : installCommand(name, dirname(folder));
}
