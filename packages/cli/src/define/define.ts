import type { Command } from "commander";
import type { ExitCode, Io } from "../io.ts";

/** What a command's definition is given: the world, and the one way to run its code and keep its exit code. */
export interface Defining {
  readonly io: Io;
  readonly run: (command: Promise<ExitCode>) => Promise<void>;
}

/** Adds one command to the program: its name, arguments and options; its code loads only when it runs. */
export type Define = (program: Command, defining: Defining) => void;

/** Adds what every command that reports findings takes. */
export function reporting(command: Command): Command {
  return command
    .option("--config <file>", "the config, where it is not the nearest candor.config.json upward")
    .option("--strict", "warnings fail too")
    .option("--json", "print one JSON object, as schemas/output.schema.json describes it");
}
