/**
 * How long `candor check --watch` takes from the save of a file of the coffee shop to what it says of that file, and to what it
 * says of all code: `node check-watch.bench.ts [saves]`. The bar is 150 ms to the first, on a machine that does nothing else.
 */
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");
const SHOP = join(ROOT, "docs/examples/coffee-shop");
const SAVED = "src/newsletter.ts";
const saves = Number(process.argv[2] ?? 30);

const folder = await mkdtemp(join(tmpdir(), "candor-check-watch-"));
await cp(join(ROOT, "policies"), join(folder, "policies"), { recursive: true });
for (const path of ["src", "tsconfig.json", "package.json"])
  await cp(join(SHOP, path), join(folder, path), { recursive: true });
await symlink(join(SHOP, "node_modules"), join(folder, "node_modules"));
await writeFile(join(folder, "candor.config.json"), `{ "check": { "projects": ["tsconfig.json"] } }\n`);
const text = await readFile(join(folder, SAVED), "utf8");

const watch = spawn(process.execPath, [join(import.meta.dirname, "../src/main.ts"), "check", "--watch"], {
  cwd: folder,
  stdio: ["ignore", "pipe", "inherit"],
});
let said = "";
const heard = new Set<() => void>();
watch.stdout.on("data", (chunk: Buffer) => {
  said += chunk;
  for (const check of heard) check();
});

/** Waits until what was said since `from` fits. */
function until(from: number, fits: RegExp): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!fits.test(said.slice(from))) return;
      heard.delete(check);
      resolve();
    };
    heard.add(check);
    check();
  });
}

const CLOSING = /^(?:clean|\d+ (?:error|warning|info)s?\b).*\n/m;
const first: number[] = [];
const whole: number[] = [];
try {
  await until(0, CLOSING);
  for (let save = 0; save < saves; save++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const from = said.length;
    // A read that is not allowed, then none.
    const edited = save % 2 === 0 ? text.replace("opened.view.email", "(opened.view as any).phone") : text;
    const start = performance.now();
    await writeFile(join(folder, SAVED), edited);
    await until(from, save % 2 === 0 ? /newsletter\.ts: \d+ findings?/ : /newsletter\.ts: no findings/);
    first.push(performance.now() - start);
    await until(from, CLOSING);
    whole.push(performance.now() - start);
  }
  console.log(`${saves} saves; ${availableParallelism()} processors with a load of ${loadavg()[0]?.toFixed(1)}`);
  for (const [name, times] of Object.entries({ "the edited file": first, "all code": whole })) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number): string =>
      `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`.padStart(8);
    console.log(`${name.padEnd(16)} fastest ${at(0)}  median ${at(0.5)}  slowest ${at(1)}`);
  }
} finally {
  watch.kill("SIGINT");
  const code = await new Promise((resolve) => watch.on("exit", resolve));
  console.log(`ended with ${String(code)}`);
  await rm(folder, { recursive: true });
}
