import { CONFIG, type Define } from "./define.ts";

export const defineTranslate: Define = (program, { io, run }) => {
  program
    .command("translate")
    .description("show which translations are missing or behind their source")
    .argument("[part...]", "a language, a document or a part of one: `fr`, `fr/rights.md`, `fr/rights.md#why`")
    .option("--accept", "say that these translations say what their source says now")
    .option("--export", "print the texts of one language as XLIFF 2.1, for a translator")
    .option("--import <file>", "write the texts of an XLIFF file into the folder of its language")
    .option(...CONFIG)
    .option(
      "--json",
      "print how each language stands as one JSON object, as schemas/translate-output.schema.json describes it",
    )
    .action((parts, options) =>
      run(import("../commands/translate.ts").then(({ translate }) => translate(parts, options, io))),
    );
};
