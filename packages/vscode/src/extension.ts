import { join } from "node:path";
import { type ExtensionContext, workspace } from "vscode";
import { LanguageClient, type ServerOptions, TransportKind } from "vscode-languageclient/node";

let client: LanguageClient | null = null;

/** Starts the server; VS Code calls it once a folder holds a policy. */
export async function activate({ extensionPath }: ExtensionContext): Promise<void> {
  const path = workspace.getConfiguration("candor").get("path", "");
  client = new LanguageClient("candor", "Candor", serverOptions(path, extensionPath), {
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "file", pattern: "**/tests/*.{yaml,yml}" },
      { scheme: "file", pattern: "**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}" },
    ],
  });
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** The server that came with the extension, run by VS Code's own Node, or the command that the user names. */
function serverOptions(path: string, extensionPath: string): ServerOptions {
  if (path !== "") return { command: path, args: ["lsp"], transport: TransportKind.stdio };
  return { module: join(extensionPath, "dist/server.mjs"), transport: TransportKind.stdio };
}
