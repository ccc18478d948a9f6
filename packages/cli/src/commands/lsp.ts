import { installCommand } from "../install-command.ts";
import { usage, type ExitCode, type Io } from "../io.ts";
import { loadLanguageServer } from "../load-language-server.ts";
import { createHost } from "../lsp/create-host.ts";

/** `candor lsp`: answers an editor until it ends the talk, which ends the process. */
export async function lsp(io: Io): Promise<ExitCode> {
  const server = await loadLanguageServer();
  if (!server) {
    const command = await installCommand("@candor/language-server", io.cwd);
    return usage(io, `\`candor lsp\` needs a package that is not installed; this installs it: ${command}`);
  }
  if (!io.streams) return usage(io, "`candor lsp` talks to an editor: it needs its standard input and output");
  if (io.isTTY.stdin) {
    return usage(io, "`candor lsp` is for editors, which start it themselves: docs/editors.md shows how");
  }
  server.serve(io.streams(), createHost());
  return new Promise<never>(() => {});
}
