/**
 * How long a check that watches takes from an edit of one file to what it says of that file, and to what it says of all code, on a
 * real application: `node watch.bench.ts <tree> <tsconfig> <bindings> <file> [saves]`. The file is edited where it stands, and is
 * put back as it was. The bar is 150 ms to the first, on a machine that does nothing else.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { type CheckInput, createWatch } from "../src/index.ts";
import { policyOf } from "../test/policy.ts";

const [tree = ".", tsconfig = "tsconfig.json", bindings = "", file = "", saves = "9"] = process.argv.slice(2);
const given = JSON.parse(readFileSync(bindings, "utf8")) as { readonly bindings: Readonly<Record<string, string>> };
const items = [...new Set(Object.values(given.bindings))];
const folder = resolve(tree);
const input: CheckInput = {
  model: policyOf(items, { all: { needs: items } }),
  places: new Map(),
  config: { projects: [tsconfig], bindings: given.bindings },
  folder,
};
const path = join(folder, file);
const text = readFileSync(path, "utf8");
const first: number[] = [];
const whole: number[] = [];
const watch = createWatch();
try {
  await watch.check(input, null);
  for (let save = 0; save < Number(saves); save++) {
    const start = performance.now();
    writeFileSync(path, save % 2 === 0 ? `${text}\nexport const edited = ${save};\n` : text);
    await watch.check(input, [path], () => void first.push(performance.now() - start));
    whole.push(performance.now() - start);
  }
} finally {
  writeFileSync(path, text);
  watch.close();
}
console.log(
  `${saves} saves of ${file}; ${availableParallelism()} processors with a load of ${loadavg()[0]?.toFixed(1)}`,
);
for (const [name, times] of Object.entries({ "the edited file": first, "all code": whole })) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`.padStart(8);
  console.log(`${name.padEnd(16)} fastest ${at(0)}  median ${at(0.5)}  slowest ${at(1)}`);
}
