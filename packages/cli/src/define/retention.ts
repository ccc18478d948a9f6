import { CONFIG, type Define } from "./define.ts";

export const defineRetention: Define = (program, { io, run }) => {
  program
    .command("retention")
    .description("count what should be gone by now, by record type and data item; prints no value")
    .requiredOption("--rows <module>", "the module that gives records with their times; its code is run")
    .option("--limit <count>", "stop after so many records", "1000000")
    .option("--wait <seconds>", "stop where the next record takes longer", "60")
    .option(...CONFIG)
    .option("--json", "print one JSON object, as schemas/retention.schema.json describes it")
    .action((options) => run(import("../commands/retention.ts").then(({ retention }) => retention(options, io))));
};
