import type { Define } from "./define.ts";

export const defineReview: Define = (program, { io, run }) => {
  program
    .command("review")
    .description("print what a pull request changes for people, as one comment in Markdown")
    .argument("[base]", "what it is compared with: a revision of git, a folder or a release", "origin/HEAD")
    .option("--config <file>", "the config, where it is not the nearest candor.config.json upward")
    .action((base, options) => run(import("../commands/review.ts").then(({ review }) => review(base, options, io))));
};
