import { caching, CONFIG, type Define } from "./define.ts";

export const definePromises: Define = (program, { io, run }) => {
  caching(program.command("promises"))
    .description("test each promise of the mission, on the policy and on the code")
    .option("--save", "keep the results beside the policy, for the page and the report")
    .option("--now <day>", "the day of the test, where it is not today")
    .option(...CONFIG)
    .option("--json", "print the results as one JSON object, as schemas/promises.schema.json describes it")
    .action((options) => run(import("../commands/promises.ts").then(({ promises }) => promises(options, io))));
};
