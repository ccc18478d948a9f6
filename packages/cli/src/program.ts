import { Command, CommanderError } from "commander";
import { defineAdopt } from "./define/adopt.ts";
import { defineBuild } from "./define/build.ts";
import { defineCheck } from "./define/check.ts";
import type { Define, Defining } from "./define/define.ts";
import { defineDev } from "./define/dev.ts";
import { defineDiff } from "./define/diff.ts";
import { defineExplain } from "./define/explain.ts";
import { defineFmt } from "./define/fmt.ts";
import { defineImport } from "./define/import.ts";
import { defineInit } from "./define/init.ts";
import { defineLint } from "./define/lint.ts";
import { defineLsp } from "./define/lsp.ts";
import { defineNew } from "./define/new.ts";
import { definePromises } from "./define/promises.ts";
import { defineRelease } from "./define/release.ts";
import { defineRetention } from "./define/retention.ts";
import { defineReview } from "./define/review.ts";
import { defineRules } from "./define/rules.ts";
import { defineScan } from "./define/scan.ts";
import { defineTest } from "./define/test.ts";
import { defineTranslate } from "./define/translate.ts";
import { defineWhy } from "./define/why.ts";
import type { ExitCode, Io } from "./io.ts";
import { version } from "./version.ts";

/** Every command, in the order that the help lists them: from the first draft to what is published. */
const COMMANDS: readonly Define[] = [
  defineInit,
  defineNew,
  defineImport,
  defineLint,
  defineFmt,
  defineBuild,
  defineDev,
  defineTest,
  defineWhy,
  defineScan,
  defineAdopt,
  defineCheck,
  defineRetention,
  definePromises,
  defineTranslate,
  defineDiff,
  defineReview,
  defineRelease,
  defineExplain,
  defineRules,
  defineLsp,
];

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
    // `--debug` is no command's own, and may stand anywhere; `run` looks for it.
    await program.parseAsync(
      argv.filter((argument) => argument !== "--debug"),
      { from: "user" },
    );
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
    // So that `candor release --version 1.2.0` is not asked for the version of Candor.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
    })
    .exitOverride()
    .addHelpText(
      "after",
      "\nExit codes: 0 clean, 1 findings, 2 wrong usage or no policy to read,\n3 a fault of Candor's own.",
    );
  for (const define of COMMANDS) define(program, defining);
  return program;
}
