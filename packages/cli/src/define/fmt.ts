import { CONFIG, type Define } from "./define.ts";

export const defineFmt: Define = (program, { io, run }) => {
  program
    .command("fmt")
    .description("write each document in its one form: facts in order, headings with `#`, no stray blanks")
    .argument("[paths...]", "documents or folders, where it is not the policy of the config")
    .option(...CONFIG)
    .option("--check", "write nothing; list what is not in its form, and fail")
    .option("--json", "print one JSON object, as schemas/output.schema.json describes it")
    .action((paths, options) => run(import("../commands/fmt.ts").then(({ fmt }) => fmt(paths, options, io))));
};
