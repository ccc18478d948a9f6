import type { Define } from "./define.ts";

export const defineInit: Define = (program, { io, run }) => {
  program
    .command("init")
    .description("write a first policy, a config and a CI workflow into this folder")
    .option("--name <text>", "the name of your company")
    .option("--address <text>", "its postal address")
    .option("--contact <text>", "where people can write to you")
    .option("--established <list>", "where your company is: DE; where --places says it when this does not")
    .option("--places <list>", "where the people you serve are: EU,DE,UK,US-CA or Germany …")
    .option("--authority <text>", "the data protection authority that you answer to, in the EEA and the UK")
    .option("--mission <text>", "why your company exists, in one sentence")
    .option("--owner <text>", "who answers for the policy, by name or by role")
    .option("--lead <text>", "who leads after a data breach, by name or by role")
    .option("--officer <text>", "the data protection officer and how people reach them, in Brazil")
    .option("--age <years>", "from which age people may use what you offer")
    .option("--purposes <list>", "drafts of: deliver,pay,account,help,email,measure")
    .option("--languages <list>", "the languages you publish in, first that of the files: en,de …")
    .option("--reviewed <day>", "when you last went through the policy: 2026-11-02")
    .option("--rehearsed <day>", "when you last practised a data breach")
    .option(
      "--code",
      "there is TypeScript code to hold to the policy; where package.json or tsconfig.json says so when this does not",
    )
    .option("--no-code", "there is none")
    .option("--ci", "write a workflow for GitHub")
    .option("--no-ci", "write none")
    .option("-y, --yes", "ask nothing; what no option tells becomes a stand-in to fill in later")
    .action((options) => run(import("../commands/init.ts").then(({ init }) => init(options, io))));
};
