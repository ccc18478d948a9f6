import { CONFIG, type Define } from "./define.ts";

export const defineExplain: Define = (program, { io, run }) => {
  program
    .command("explain")
    .description("show the page of a rule or of a pack; or why the check says what it says of a line of code")
    .argument(
      "<what>",
      "a rule, as a finding shows it: `data/unknown`; a pack: `gdpr`; a line of code, and a column of it: `src/send.ts:12:8`",
    )
    .option(...CONFIG)
    .option("--json", "of a line: print one JSON object, as schemas/explain.schema.json describes it")
    .action((what, options) =>
      run(import("../commands/explain.ts").then(({ explain }) => explain({ ...options, what }, io))),
    );
};
