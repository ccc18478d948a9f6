import type { ExitCode, Io } from "./io.ts";
import { version } from "./version.ts";

/** Runs one command line: prints to `io` and gives the exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    if (argv.length === 1 && argv[0] === "--version") {
      io.stdout.write(`${version()}\n`);
      return 0;
    }
    const { runProgram } = await import("./program.ts");
    return await runProgram(argv, io);
  } catch (error) {
    reportFault(error, argv, io);
    return 3;
  }
}

function reportFault(error: unknown, argv: readonly string[], io: Io): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  io.stderr.write(`candor failed, and it is our fault: ${message}\n`);
  io.stderr.write(
    `please report it with this line: candor ${version()}, ${io.runtime}, \`candor ${argv.join(" ")}\`\n`,
  );
  io.stderr.write(argv.includes("--debug") ? `${stack}\n` : "add --debug to see where it happened\n");
}
