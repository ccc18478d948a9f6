import type { Define } from "./define.ts";

export const defineRules: Define = (program, { io, run }) => {
  program
    .command("rules")
    .description("list every rule")
    .action(() => run(import("../commands/rules.ts").then(({ rules }) => rules(io))));
};
