import type { Define } from "./define.ts";

export const defineLsp: Define = (program, { io, run }) => {
  program
    .command("lsp")
    .description("run the language server for an editor, over standard input and output")
    // Editors' clients name the channel; there is no other.
    .option("--stdio", "talk over standard input and output, as it always does")
    .action(() => run(import("../commands/lsp.ts").then(({ lsp }) => lsp(io))));
};
