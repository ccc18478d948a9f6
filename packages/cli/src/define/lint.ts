import { type Define, holding, printing, reporting } from "./define.ts";

export const defineLint: Define = (program, { io, run }) => {
  holding(printing(reporting(program.command("lint"))))
    .description("validate the policy and find what it lacks")
    .option("--fix", "mend what has one right answer, and report the rest")
    .option(
      "--pack <id>",
      "judge it by this pack too, as if people of its places were among yours; may be repeated",
      also,
    )
    .argument("[folder]", "the policy, where it is not the one of the config")
    .action((folder, options) =>
      run(import("../commands/lint.ts").then(({ lint }) => lint({ ...options, ...(folder && { folder }) }, io))),
    );
};

function also(id: string, before: readonly string[] = []): readonly string[] {
  return [...before, id];
}
