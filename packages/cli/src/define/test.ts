import { Option } from "commander";
import { CONFIG, type Define } from "./define.ts";

export const defineTest: Define = (program, { io, run }) => {
  program
    .command("test")
    .description("hold the policy against its tests: people, their choices, and what may be used for them")
    .argument("[folder]", "the policy, where it is not the one of the config")
    .option(...CONFIG)
    .option("--threshold <percent>", "how much of the policy the tests must reach, where it is not the config's")
    .addOption(
      new Option("--format <format>", "for people, for programs, or for tools that show coverage")
        .choices(["pretty", "json", "lcov"])
        .default("pretty"),
    )
    .option("--json", "the same as --format json")
    .option("--strict", "warnings fail too")
    .option("--example", "print a first file of tests for this policy, and test nothing")
    .action((folder, options) =>
      run(import("../commands/test.ts").then(({ test }) => test({ ...options, ...(folder && { folder }) }, io))),
    );
};
