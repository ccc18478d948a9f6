import type { Define } from "./define.ts";

export const defineRules: Define = (program, { io, run }) => {
  program
    .command("rules")
    .description("list every rule")
    .option("--pack <id>", "only those of one pack: `gdpr`, `lgpd`")
    .action((options) => run(import("../commands/rules.ts").then(({ rules }) => rules(options, io))));
};
