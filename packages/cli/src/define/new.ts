import type { Define } from "./define.ts";

export const defineNew: Define = (program, { io, run }) => {
  program
    .command("new")
    .description("write one document of the policy, or add one entry to it, with questions where facts are missing")
    .usage("<kind> [id] [options]")
    .argument("[arguments...]", "the kind: purpose, data, recipient …; its id; and what is known of it")
    // Each kind has its own options, from its schema, which loads only when it is needed.
    .allowUnknownOption()
    .helpOption(false)
    .action((_, __, command) => run(import("../commands/new.ts").then(({ scaffold }) => scaffold(command.args, io))));
};
