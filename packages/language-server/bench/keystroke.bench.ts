/**
 * How long after a keystroke the findings of the example company are shown: the real server in a process of its own, asked
 * over standard input and output as an editor asks. Prints the time as a ratio of the limit of 100 ms and of a cold compile
 * of the same files in a process that just started. Fails where the ratio to the limit is above 1.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { read, startEditor } from "../test/lsp-client.ts";

const LIMIT = 100;
const KEYS = 60;
const ROOT = join(import.meta.dirname, "../../..");
const POLICY = join(ROOT, "policies");
const PATH = join(POLICY, "data.md");
const OTHER = join(POLICY, "purposes/newsletter.md");

const COLD = `
  import { compile, readPolicy } from ${JSON.stringify(join(ROOT, "packages/compiler/src/index.ts"))};
  const read = await readPolicy(${JSON.stringify(POLICY)});
  const start = performance.now();
  compile({ folder: ${JSON.stringify(POLICY)}, ...read });
  process.stdout.write(String(performance.now() - start));
`;

function coldCompile(): number {
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", COLD], { encoding: "utf8" });
  return Number(stdout);
}

/** The time from opening a document to its first findings, and from each key after that to the findings that follow from it. */
interface Typed {
  readonly opening: number;
  readonly keys: readonly number[];
}

/**
 * Types a letter behind the name of an item that other files use, another each time: from the key to the finding in another
 * file, which names what was typed. The first one is typed before the document was ever looked at.
 */
async function typeKeys(): Promise<Typed> {
  const editor = await startEditor([ROOT]);
  const text = await read(PATH);
  const times: number[] = [];
  for (let key = 0; key <= KEYS; key++) {
    const name = `email${String.fromCharCode(97 + (key % 26))}`;
    const typed = text.replace("\nemail:", `\n${name}:`);
    const start = performance.now();
    if (key === 0) editor.open(PATH, typed);
    else editor.change(PATH, typed);
    await editor.until(OTHER, (shown) => shown.some(({ message }) => message.includes(`\`${name}\``)));
    times.push(performance.now() - start);
  }
  await editor.quit();
  const [opening = NaN, ...keys] = times;
  return { opening, keys };
}

function share(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? NaN;
}

const cold = share([coldCompile(), coldCompile(), coldCompile()], 0.5);
const { opening, keys } = await typeKeys();
const [middle, slow] = [share(keys, 0.5), share(keys, 0.95)];
console.log("                          ms   of the limit   of a cold compile");
for (const [name, time] of [["middle of all keys", middle] as const, ["19 of 20 are faster than", slow] as const]) {
  const ratios = [time / LIMIT, time / cold].map((ratio) => ratio.toFixed(2).padStart(15));
  console.log(`${name.padEnd(24)} ${time.toFixed(0).padStart(4)} ${ratios.join("")}`);
}
console.log(
  `a cold compile of the same files: ${cold.toFixed(0)} ms; opening the first document: ${opening.toFixed(0)} ms`,
);
if (slow > LIMIT) process.exitCode = 1;
