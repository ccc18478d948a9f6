import type { Define } from "./define.ts";

export const defineExplain: Define = (program, { io, run }) => {
  program
    .command("explain")
    .description("show the page of a rule (what is wrong, why, how to mend it), or of a pack of rules")
    .argument("<rule>", "its id, as a finding shows it: `data/unknown`; or a pack: `gdpr`")
    .action((rule) => run(import("../commands/explain.ts").then(({ explain }) => explain(rule, io))));
};
