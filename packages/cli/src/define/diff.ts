import { Option } from "commander";
import { CONFIG, type Define } from "./define.ts";

export const defineDiff: Define = (program, { io, run }) => {
  program
    .command("diff")
    .description("say in plain words what changes for people from one policy to another")
    .argument(
      "<before>",
      "a release (`1.2.0`, `last`), a policy folder, or a revision of git (`main`, `main:old/policies`)",
    )
    .argument("[after]", "the same; the policy as it is where nothing stands here")
    .option(...CONFIG)
    .addOption(
      new Option("--format <format>", "for people, for programs, or for a pull request")
        .choices(["pretty", "json", "markdown"])
        .default("pretty"),
    )
    .option("--json", "print one JSON object, as schemas/changes.schema.json describes it")
    .action((before, after, options) =>
      run(import("../commands/diff.ts").then(({ diff }) => diff([before, after], options, io))),
    );
};
