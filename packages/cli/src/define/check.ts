import { caching, type Define, holding, printing, reporting } from "./define.ts";

export const defineCheck: Define = (program, { io, run }) => {
  caching(holding(printing(reporting(program.command("check")))))
    .description("find where the code does what the policy does not say")
    .option("--since <revision>", "show only what is about lines that changed since this branch left it")
    .option("--watch", "check again at each change, until it is stopped")
    .action((options) => run(import("../commands/check.ts").then(({ check }) => check(options, io))));
};
