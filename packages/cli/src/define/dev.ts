import { CONFIG, type Define } from "./define.ts";

export const defineDev: Define = (program, { io, run }) => {
  program
    .command("dev")
    .description("show the page on this machine, made anew as you write")
    .option("--port <number>", "where: http://localhost:<number>/; 0 takes a free one", "4747")
    .option(...CONFIG)
    .action((options) => run(import("../commands/dev.ts").then(({ dev }) => dev(options, io))));
};
