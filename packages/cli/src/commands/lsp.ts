import { usage, type ExitCode, type Io } from "../io.ts";
import { createHost } from "../lsp/create-host.ts";
import { codeOf } from "../lsp/find-code.ts";
import { lacking, loadOptional } from "../optional-package.ts";

/** `candor lsp`: answers an editor until it ends the talk, which ends the process. */
export async function lsp(io: Io): Promise<ExitCode> {
  const server = await loadOptional("@candor/language-server");
  if (!server) return lacking("@candor/language-server", "lsp", io);
  if (!io.streams) return usage(io, "`candor lsp` talks to an editor: it needs its standard input and output");
  if (io.isTTY.stdin) {
    return usage(io, "`candor lsp` is for editors, which start it themselves: docs/editors.md shows how");
  }
  server.serve(io.streams(), { ...createHost(), codeOf });
  return new Promise<never>(() => {});
}
