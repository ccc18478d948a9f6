/**
 * What guards cost the compiler: 100 records and 1,000 opens beside the same written by hand, and how large the declarations
 * are that a program exports. Ends with 1 where a bar is missed. `node bench/types.bench.ts`
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { verdict } from "./measure.ts";
import { OPENS, RECORDS, writeProject } from "./types/project.ts";

const ROUNDS = 3;
const root = join(import.meta.dirname, "..");
const packages = join(root, "..");
const folder = join(root, ".candor", "bench");

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** One run of a compiler. Memory is what it says itself. Throws for a program that does not compile. */
function compile(compiler: string, project: string, ...options: readonly string[]): Cost {
  const tsc = join(root, "node_modules", compiler, "bin", "tsc");
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", project, "--extendedDiagnostics", ...options], {
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stdout.slice(0, 2000));
  return { seconds, megabytes: Number(/^Memory used:\s+(\d+)K/m.exec(stdout)?.[1]) / 1024 };
}

function best(costs: readonly Cost[]): Cost {
  return {
    seconds: Math.min(...costs.map(({ seconds }) => seconds)),
    megabytes: Math.min(...costs.map(({ megabytes }) => megabytes)),
  };
}

function compareTimes(compiler: string, bar: number): void {
  const guarded: Cost[] = [];
  const byHand: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    byHand.push(compile(compiler, projects.byHand));
    guarded.push(compile(compiler, projects.guarded));
  }
  const [ours, theirs] = [best(guarded), best(byHand)];
  const added = ours.seconds - theirs.seconds;
  console.log(
    `${compiler.padEnd(13)} ${text(ours)}; by hand ${text(theirs)}; added ${added.toFixed(2)} s${verdict(`${bar} s`, added <= bar)}`,
  );
}

function text({ seconds, megabytes }: Cost): string {
  return `${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
}

/** What each declaration may come to beside the source of its record, and how many purposes it may name. */
const DECLARED = [
  { kind: "record", times: 1.5, purposes: 0 },
  { kind: "view", times: 3, purposes: 1 },
] as const;

/** A declaration says what its record says, and nothing else of the policy. */
function compareDeclarations(compiler: string): void {
  const out = join(folder, `declarations-${compiler}`);
  // From the folder of all packages, whose sources are compiled along, so that nothing is written outside of `out`.
  const emit = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--rewriteRelativeImportExtensions"];
  compile(compiler, projects.exported, ...emit, "--rootDir", packages, "--outDir", out);
  const declarations = join(out, relative(packages, projects.exported));
  for (const { kind, times, purposes } of DECLARED) {
    let largest = 0;
    let inlined = 0;
    for (let n = 0; n < RECORDS; n++) {
      const declared = readFileSync(join(declarations, `${kind}-${n}.d.ts`), "utf8");
      const source = readFileSync(join(projects.exported, `record-${n}.ts`), "utf8");
      const items = namesIn(source, /"item-\d+"/g);
      const foreign = [...namesIn(declared, /"item-\d+"/g)].some((name) => !items.has(name));
      if (foreign || namesIn(declared, /"purpose-\d+"/g).size > purposes) inlined += 1;
      largest = Math.max(largest, declared.length / source.length);
    }
    const bar = `${times}×, and nothing of the policy`;
    console.log(
      `${compiler.padEnd(13)} declaration of a ${kind}: at most ${largest.toFixed(2)}× the record's source, ${inlined} of ${RECORDS} repeat the policy${verdict(bar, largest <= times && inlined === 0)}`,
    );
  }
}

function namesIn(text: string, name: RegExp): ReadonlySet<string> {
  return new Set(text.match(name));
}

const projects = {
  guarded: writeProject(folder, "guarded"),
  byHand: writeProject(folder, "by-hand"),
  exported: writeProject(folder, "exported"),
};
console.log(`${RECORDS} records, ${RECORDS * OPENS} opens, Node ${process.version}`);
compareTimes("typescript-6", 6);
compareTimes("typescript", 1.2);
for (const compiler of ["typescript-6", "typescript"]) compareDeclarations(compiler);
