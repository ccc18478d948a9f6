import { CONFIG, type Define } from "./define.ts";

export const defineScan: Define = (program, { io, run }) => {
  program
    .command("scan")
    .description("propose what is personal in code that says nothing of it yet, and who gets it; never fails")
    .option("--write", "add the sure proposals that the policy has words for to the config, and list the rest")
    .option(...CONFIG)
    .option("--json", "print one JSON object, as schemas/scan.schema.json describes it")
    .action((options) => run(import("../commands/scan.ts").then(({ scan }) => scan(options, io))));
};
