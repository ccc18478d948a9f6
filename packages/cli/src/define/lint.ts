import { reporting, type Define } from "./define.ts";

export const defineLint: Define = (program, { io, run }) => {
  reporting(program.command("lint"))
    .description("validate the policy and find what it lacks")
    .argument("[folder]", "the policy, where it is not the one of the config")
    .action((folder, options) =>
      run(import("../commands/lint.ts").then(({ lint }) => lint({ ...options, ...(folder && { folder }) }, io))),
    );
};
