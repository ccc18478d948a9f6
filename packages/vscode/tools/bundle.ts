// Writes bundle/, the extension as it is installed: the client and the server with all that they call, one file each, the pages
// of the rules, and a manifest without what only building needs.
import { cp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";

const folder = join(import.meta.dirname, "..");
const root = join(folder, "../..");
const out = join(folder, "bundle");

/** `vscode` is there when the extension runs, and nowhere else. */
async function write(input: string, file: string, format: "cjs" | "esm"): Promise<void> {
  const bundle = await rolldown({ input, platform: "node", external: ["vscode"] });
  await bundle.write({ file: join(out, "dist", file), format, codeSplitting: false, minify: true });
}

async function copyPages(rules: string): Promise<void> {
  const isPage = async (path: string): Promise<boolean> => path.endsWith("page.md") || (await stat(path)).isDirectory();
  await cp(rules, join(out, "dist/rules"), { recursive: true, filter: isPage });
}

async function writeManifest(): Promise<void> {
  const manifest: Record<string, unknown> = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { devDependencies: _, scripts: __, private: ___, ...kept } = manifest;
  // The validators of releases are loaded by this name, and only where there is a release.
  const imports = { "#release": "./dist/release.mjs" };
  await writeFile(join(out, "package.json"), `${JSON.stringify({ ...kept, imports }, null, 2)}\n`);
}

await rm(out, { recursive: true, force: true });
await write(join(folder, "src/extension.ts"), "extension.cjs", "cjs");
await write(join(folder, "src/server.ts"), "server.mjs", "esm");
await write(join(root, "packages/compiler/src/validate/release.gen.js"), "release.mjs", "esm");
await writeManifest();
await copyPages(join(root, "packages/compiler/src/lint/rules"));
await copyPages(join(root, "packages/cli/src/rules"));
await cp(join(root, "schemas/config.schema.json"), join(out, "dist/config.schema.json"));
await cp(join(root, "LICENSE"), join(out, "LICENSE"));
