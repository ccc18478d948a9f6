import { Command, CommanderError } from "commander";
import type { ExitCode, Io } from "./io.ts";
import { version } from "./version.ts";

/** Reads the command line and runs the one command it names; each command's code loads only when it runs. */
export async function runProgram(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const program = createProgram(io, async (command) => {
    exit = await command;
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

type Run = (command: Promise<ExitCode>) => Promise<void>;

function createProgram(io: Io, run: Run): Command {
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
  addInit(program, io, run);
  addLint(program, io, run);
  addBuild(program, io, run);
  addCheck(program, io, run);
  addExplain(program, io, run);
  return program;
}

function addInit(program: Command, io: Io, run: Run): void {
  program
    .command("init")
    .description("write a first policy, a config and a CI workflow into this folder")
    .option("--name <text>", "the name of your company")
    .option("--address <text>", "its postal address")
    .option("--contact <text>", "where people can write to you")
    .option("--places <list>", "where you and the people you serve are: EU,DE,UK,US-CA …")
    .option("-y, --yes", "ask nothing; what no option tells becomes a stand-in to fill in later")
    .action((options) => run(import("./commands/init.ts").then(({ init }) => init(options, io))));
}

function addLint(program: Command, io: Io, run: Run): void {
  reporting(program.command("lint"))
    .description("validate the policy and find what it lacks")
    .argument("[folder]", "the policy, where it is not the one of the config")
    .action((folder, options) =>
      run(import("./commands/lint.ts").then(({ lint }) => lint({ ...options, ...(folder && { folder }) }, io))),
    );
}

function addBuild(program: Command, io: Io, run: Run): void {
  reporting(program.command("build"))
    .description("make the guard file and the public page from the policy")
    .option("--check", "write nothing; fail where a file is not what the policy makes")
    .action((options) => run(import("./commands/build.ts").then(({ build }) => build(options, io))));
}

function addCheck(program: Command, io: Io, run: Run): void {
  reporting(program.command("check"))
    .description("find where the code does what the policy does not say")
    .action((options) => run(import("./commands/check.ts").then(({ check }) => check(options, io))));
}

function addExplain(program: Command, io: Io, run: Run): void {
  program
    .command("explain")
    .description("show the page of a rule: what is wrong, why, and how to mend it")
    .argument("<rule>", "its id, as a finding shows it: `data/unknown`")
    .action((rule) => run(import("./commands/explain.ts").then(({ explain }) => explain(rule, io))));
  program
    .command("rules")
    .description("list every rule")
    .action(() => run(import("./commands/rules.ts").then(({ rules }) => rules(io))));
}

/** Adds what every command that reports findings takes. */
function reporting(command: Command): Command {
  return command
    .option("--config <file>", "the config, where it is not the nearest candor.config.json upward")
    .option("--strict", "warnings fail too")
    .option("--json", "print one JSON object, as schemas/output.schema.json describes it");
}
