import { CONFIG, type Define } from "./define.ts";

export const defineRelease: Define = (program, { io, run }) => {
  program
    .command("release")
    .description("freeze the policy as a version that people see, and write the note that tells them what changes")
    .option("--version <x.y.z>", "the version, where it is to be higher than what changed asks for")
    .option("--effective <day>", "the day from which it holds, YYYY-MM-DD; today where nothing stands here")
    .option("--wording-only <texts...>", "texts that say the same in other words: newsletter/why, data.md/email")
    .option("--reason <text>", "why they say the same")
    .option("--by <name>", "who says so")
    .option(
      "--new <ids...>",
      "purposes, data items and recipients that are new, and no old one under another name: nobody's answers pass to them",
    )
    .option("--dry-run", "write nothing; show what would be released")
    .option(...CONFIG)
    .option("--json", "print one JSON object, as schemas/changes.schema.json describes it")
    .action((options) => run(import("../commands/release.ts").then(({ release }) => release(options, io))));
};
