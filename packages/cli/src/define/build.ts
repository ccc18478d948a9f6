import { type Define, printing, reporting } from "./define.ts";

export const defineBuild: Define = (program, { io, run }) => {
  printing(reporting(program.command("build")))
    .description("make the guard file and the public page from the policy")
    .option("--watch", "build again at each change, until it is stopped")
    .option("--check", "write nothing; fail where a file is not what the policy makes")
    .action((options) => run(import("../commands/build.ts").then(({ build }) => build(options, io))));
};
