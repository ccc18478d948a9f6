/** What a command may touch of the world around it; only `main.ts` makes one from the process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The streams themselves, for what talks over them; absent where a command's output is gathered. */
  readonly streams?: () => { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  /** Absolute; the folder that findings name files from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
  /** Aborted when the person has seen enough (Ctrl-C), for commands that go on until then; without it they end at once. */
  readonly untilStopped?: () => AbortSignal;
  /** For a report of our own fault: versions of Node and the platform. */
  readonly runtime: string;
  /** Draws a line that moves on a terminal from the first second on, until `stop`. Absent where there is no terminal. */
  readonly progress?: (text: string) => Progress;
}

export interface Output {
  write(text: string): unknown;
}

export interface Progress {
  stop(): Promise<void>;
}

/** 0 clean, 1 findings, 2 usage, 3 our fault: the table of README.md. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Says on standard error how the command was meant to be used. */
export function usage(io: Io, message: string): ExitCode {
  io.stderr.write(`error: ${message}\n`);
  return 2;
}

/**
 * Whether output may be coloured: as FORCE_COLOR says, where it is set (`0` and `false` forbid); else on a terminal,
 * unless NO_COLOR (https://no-color.org) is set. FORCE_COLOR wins over NO_COLOR, as in Node itself.
 */
export function colours({ env, isTTY }: Pick<Io, "env" | "isTTY">): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced) return forced !== "0" && forced !== "false";
  return isTTY.stdout && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
