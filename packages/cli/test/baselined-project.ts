/** A project whose config names a baseline, with findings in its policy and in its code. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic } from "@candor/model";
import { edit } from "../../../test/bakery.ts";
import { run } from "../src/run.ts";
import { captureIo } from "./capture-io.ts";

const MINIMAL = join(import.meta.dirname, "../../compiler/test/fixtures/minimal");

/** A read of personal data that no purpose covers. */
export const READ = "  return person.name;\n";

/** Writes the project into an empty folder. */
export async function writeProject(folder: string): Promise<void> {
  await cp(MINIMAL, join(folder, "policies"), { recursive: true });
  await writeFile(
    join(folder, "candor.config.json"),
    `{ "baseline": "known.json", "build": { "guard": false }, "check": { "systems": { "shop": "https://shop.example" } } }`,
  );
  await writeFile(
    join(folder, "tsconfig.json"),
    `{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] }, "include": ["src"] }`,
  );
  await mkdir(join(folder, "src"));
  await writeCode(folder, `function one(person: Person): string {\n${READ}}\n`);
  await edit(folder, "policies/data.md", "---\n# ", "unused-one: { from: [you] }\n---\n# ");
}

/** Writes code about a person, whose name is personal data. */
export async function writeCode(folder: string, text: string, file = "src/a.ts"): Promise<void> {
  await writeFile(
    join(folder, file),
    `export interface Person {\n  /** @personal name */\n  name: string;\n}\n${text}`,
  );
}

/** What a command ended with, and what it printed. */
export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line, apart at blanks, in a folder. */
export async function candor(folder: string, line: string): Promise<Ran> {
  const io = captureIo(folder);
  const exit = await run(line.split(" "), io);
  return { exit, ...io.written };
}

/** What `--json` prints. */
export interface Output {
  readonly diagnostics: readonly Diagnostic[];
  readonly fingerprints: readonly string[];
  readonly baseline: { readonly known: number; readonly mended: number };
}

/** What a command finds. */
export async function found(folder: string, command: "lint" | "check"): Promise<Output> {
  return JSON.parse((await candor(folder, `${command} --json`)).stdout) as Output;
}

interface Held {
  readonly fingerprint: string;
  readonly file: string;
}

/** What the baseline holds. */
export async function held(
  folder: string,
): Promise<{ readonly lint: readonly Held[]; readonly check: readonly Held[] }> {
  return JSON.parse(await readFile(join(folder, "known.json"), "utf8")) as Awaited<ReturnType<typeof held>>;
}
