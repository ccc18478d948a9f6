import { CONFIG, type Define } from "./define.ts";

export const defineWhy: Define = (program, { io, run }) => {
  program
    .command("why")
    .description("explain one decision down to the clause, and say what would change it")
    .argument("<purpose>", "the id of a purpose")
    .argument("[item]", "the id of a data item")
    .option("--channel <id>", "by this channel")
    .option(
      "--with <choice>",
      'what the person said, as in "yes newsletter by email on 2026-05-02"; again for each time they said something',
      (choice: string, all: readonly string[]) => [...all, choice],
      [],
    )
    .option("--fixture <person>", "a person of the tests, as in customers/anna")
    .option("--now <day>", "the day it is asked on, where it is not today")
    .option("--place <place>", "where the person lives: DE, US-CA, Germany")
    .option(...CONFIG)
    .option("--json", "print one JSON object, as schemas/why.schema.json describes it")
    .action((purpose, item, options) =>
      run(import("../commands/why.ts").then(({ why }) => why({ ...options, purpose, ...(item && { item }) }, io))),
    );
};
