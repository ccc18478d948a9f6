import { Command, CommanderError } from "commander";
import { defineBuild } from "./define/build.ts";
import { defineCheck } from "./define/check.ts";
import type { Define, Defining } from "./define/define.ts";
import { defineExplain } from "./define/explain.ts";
import { defineInit } from "./define/init.ts";
import { defineLint } from "./define/lint.ts";
import { defineRules } from "./define/rules.ts";
import type { ExitCode, Io } from "./io.ts";
import { version } from "./version.ts";

/** Every command, in the order that the help lists them: from the first draft to what is published. */
const COMMANDS: readonly Define[] = [defineInit, defineLint, defineBuild, defineCheck, defineExplain, defineRules];

/** Reads the command line and runs the one command it names; each command's code loads only when it runs. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const program = createProgram({
    io,
    run: async (command) => {
      exit = await command;
    },
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return exit;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

const HELP_WIDTH = 80;

function createProgram(defining: Defining): Command {
  const { io } = defining;
  const program = new Command("candor")
    .description("Say what you do with people's data, in Markdown; prove that your code does only that.")
    .version(version(), "-V, --version", "print the version")
    .option("--debug", "where Candor itself fails, show where")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
    })
    .exitOverride()
    .addHelpText("after", "\nExit codes: 0 clean, 1 findings, 2 wrong usage, 3 a fault of Candor's own.");
  for (const define of COMMANDS) define(program, defining);
  return program;
}
