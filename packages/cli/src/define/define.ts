import { type Command, Option } from "commander";
import { CONFIG_FILE } from "../config/config-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { FORMATS } from "../report-options.ts";

/** What a command's definition is given: the world, and the one way to run its code and keep its exit code. */
export interface Defining {
  readonly io: Io;
  readonly run: (command: Promise<ExitCode>) => Promise<void>;
}

/** Adds one command to the program: its name, arguments and options; its code loads only when it runs. */
export type Define = (program: Command, defining: Defining) => void;

/** The option of every command that reads a config. */
export const CONFIG: readonly [flags: string, description: string] = [
  "--config <file>",
  `the config, where it is not the nearest ${CONFIG_FILE} upward`,
];

/** Adds what every command that reports findings takes. */
export function reporting(command: Command): Command {
  return command
    .option(...CONFIG)
    .option("--strict", "warnings fail too")
    .option("--json", "print one JSON object, as schemas/output.schema.json describes it");
}

/** Adds how findings are printed for a code host, and that they need not fail. */
export function printing(command: Command): Command {
  return command
    .addOption(new Option("--format <format>", "how findings are printed").choices(FORMATS).default("pretty"))
    .option("--warn-only", "print what is found, and do not fail because of it");
}

/** Adds what every command takes that checks code. */
export function caching(command: Command): Command {
  return command.option("--no-cache", "check the code again where nothing changed, and keep no answer");
}

/** Adds what a command takes whose findings a baseline may hold. */
export function holding(command: Command): Command {
  return command.option("--update-baseline", "hold all findings of now to be known, in the file that `baseline` names");
}
