import { execFile } from "node:child_process";
import type { Io } from "../io.ts";

/** Where git runs, and in which world. */
export interface GitWorld {
  /** Absolute. */
  readonly folder: string;
  readonly env: Io["env"];
}

/** What git printed, or why it did not: it is not installed, or what it said itself. */
export type GitResult = { readonly output: Buffer } | { readonly failed: "absent" | "refused"; readonly said: string };

/** More than any policy has. */
const LARGEST_OUTPUT = 500_000_000;

/** Runs git with its arguments as they are: no shell reads them. What `input` holds goes to its standard input. */
export function git({ folder, env }: GitWorld, args: readonly string[], input = ""): Promise<GitResult> {
  const options = {
    cwd: folder,
    // A fixed language for what it says, no lock on the index, and no question that nobody could answer.
    env: { ...env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" },
    encoding: "buffer" as const,
    maxBuffer: LARGEST_OUTPUT,
    windowsHide: true,
  };
  return new Promise((resolve) => {
    const child = execFile("git", [...args], options, (error, output, said) => {
      if (!error) return resolve({ output });
      const absent = "code" in error && error.code === "ENOENT";
      const [line = ""] = said.toString("utf8").split("\n");
      return resolve({ failed: absent ? "absent" : "refused", said: line });
    });
    // Git that ends before it has read everything closes the pipe; its exit code says the rest.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}
