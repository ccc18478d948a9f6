import type { Define } from "./define.ts";

export const defineExplain: Define = (program, { io, run }) => {
  program
    .command("explain")
    .description("show the page of a rule: what is wrong, why, and how to mend it")
    .argument("<rule>", "its id, as a finding shows it: `data/unknown`")
    .action((rule) => run(import("../commands/explain.ts").then(({ explain }) => explain(rule, io))));
};
