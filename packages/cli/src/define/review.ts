import { caching, CONFIG, type Define } from "./define.ts";

export const defineReview: Define = (program, { io, run }) => {
  caching(program.command("review"))
    .description("print what a pull request changes for people, as one comment in Markdown")
    .argument(
      "[base]",
      "what it is compared with: a revision of git, as this one left it; a folder or a release",
      "origin/HEAD",
    )
    .option(...CONFIG)
    .action((base, options) => run(import("../commands/review.ts").then(({ review }) => review(base, options, io))));
};
