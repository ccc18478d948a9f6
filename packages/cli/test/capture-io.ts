import type { Io } from "../src/io.ts";

/** An `Io` without a process: what was written is in `written`. */
export function captureIo(
  cwd: string,
  overrides: Partial<Io> = {},
): Io & { readonly written: { stdout: string; stderr: string } } {
  const written = { stdout: "", stderr: "" };
  return {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    cwd,
    env: {},
    isTTY: { stdin: false, stdout: false, stderr: false },
    today: "2026-11-21",
    runtime: "a test",
    ...overrides,
    written,
  };
}
