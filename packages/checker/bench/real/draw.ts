/**
 * The order in which the files of a real repository are read for labels: its own .ts, .tsx and .js files, tests and what the
 * check leaves out set aside, shuffled by a seed. `node draw.ts <work tree> [count] [seed]` prints the first `count` of them.
 */
import { spawnSync } from "node:child_process";

const [tree = ".", count = "0", seed = "20260822"] = process.argv.slice(2);
const leftOut =
  /(^|\/)(tests?|__tests__|__mocks__|e2e|cypress|scripts?|fixtures|dist|generated|migrations|public)\/|\.(test|spec|stories|config|preset|min|d)\.(ts|tsx|js)$/;

const files = spawnSync("git", ["-C", tree, "ls-files", "-z"], { encoding: "utf8", maxBuffer: 1 << 28 })
  .stdout.split("\0")
  .filter((file) => /\.(ts|tsx|js)$/.test(file) && !leftOut.test(file))
  // By code unit: the same order on every machine.
  .toSorted((a, b) => (a < b ? -1 : 1));
const all = files.length;

/** Mulberry32: the same numbers for the same seed. */
let state = Number(seed) >>> 0;
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

for (let last = files.length - 1; last > 0; last--) {
  const other = Math.floor(random() * (last + 1));
  [files[last], files[other]] = [files[other] ?? "", files[last] ?? ""];
}
for (const file of files.slice(0, Number(count) || undefined)) console.log(file);
console.error(`${all} files`);
