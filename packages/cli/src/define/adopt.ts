import { CONFIG, type Define } from "./define.ts";

export const defineAdopt: Define = (program, { io, run }) => {
  program
    .command("adopt")
    .description("bring guards into code that has none: record types from its schemas, and reads that become views")
    .option("--write", "write the record types, and each edit after which the code compiles")
    .option("--check", "write nothing; fail where the record types are not what the schemas say")
    .option("--records <file>", "the file of the record types, where it is not records.gen.ts beside the guard file")
    .option(...CONFIG)
    .option("--json", "print one JSON object, as schemas/adopt.schema.json describes it")
    .action((options) => run(import("../commands/adopt.ts").then(({ adopt }) => adopt(options, io))));
};
