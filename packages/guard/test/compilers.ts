/** What the compilers say of fixtures whose expectations name the message. */
import { execFile } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

export const compilers = ["typescript-5", "typescript-6", "typescript"] as const;
export type Compiler = (typeof compilers)[number];

/** A line that must be refused, with a text that is in the first line of the message. */
export interface Expected {
  readonly line: number;
  readonly names: string;
  readonly code: string;
}

const EXPECTATION = /^\s*\/\/ @ts-expect-error (?:`(.+?)`)?/;

export function expectationsIn(text: string): readonly Expected[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const match = EXPECTATION.exec(line);
    return match ? [{ line: index + 2, names: match[1] ?? "", code: lines[index + 1]!.trim() }] : [];
  });
}

/** The same without its expectations, so that a compiler says what it would tell a programmer. */
export function bare(text: string): string {
  return text.replaceAll("// @ts-expect-error", "// expected:");
}

/** The first line of each message, by `file:line`. */
export async function compile(compiler: Compiler, project: string): Promise<ReadonlyMap<string, string>> {
  const tsc = join(root, "node_modules", compiler, "bin", "tsc");
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, "--pretty", "false", "-p", project], { cwd: root }, (_error, stdout) =>
      resolve(stdout),
    );
  });
  const found = output.matchAll(/^(.+?)\((\d+),\d+\): error (.*)$/gm);
  return new Map(Array.from(found, ([, file, line, message]) => [`${file}:${line}`, message!]));
}
