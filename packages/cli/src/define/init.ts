import type { Define } from "./define.ts";

export const defineInit: Define = (program, { io, run }) => {
  program
    .command("init")
    .description("write a first policy, a config and a CI workflow into this folder")
    .option("--name <text>", "the name of your company")
    .option("--address <text>", "its postal address")
    .option("--contact <text>", "where people can write to you")
    .option("--places <list>", "where you and the people you serve are: EU,DE,UK,US-CA …")
    .option("-y, --yes", "ask nothing; what no option tells becomes a stand-in to fill in later")
    .action((options) => run(import("../commands/init.ts").then(({ init }) => init(options, io))));
};
