import type { Define } from "./define.ts";

export const defineImport: Define = (program, { io, run }) => {
  program
    .command("import")
    .description("draft a policy from one that exists, in Markdown, HTML or plain text")
    .argument("<files...>", "the existing policy: one file or several that belong together")
    .option("--out <folder>", "the folder of the draft, which must be empty or absent", "policies")
    .option("--dry-run", "write nothing")
    .option("--verbose", "print every fact with its sentence, every question, and all that was not understood")
    .option("--json", "print one JSON object, as schemas/import.schema.json describes it")
    .action((files, options) =>
      run(import("../commands/import.ts").then(({ importFiles }) => importFiles(files, options, io))),
    );
};
