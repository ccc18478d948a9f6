import {
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { EXPLAIN } from "./act/code-actions.ts";
import type { Client } from "./client.ts";

/** Files and folders: a folder that moves takes its documents with it. */
const FILES: FileOperationRegistrationOptions = { filters: [{ scheme: "file", pattern: { glob: "**/*" } }] };

/** What the server can do, for this editor. */
export function capabilities({ prepareRename }: Client): ServerCapabilities {
  return {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    completionProvider: { triggerCharacters: [" ", "[", "{", ",", "#", "+", "-"] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    codeActionProvider: { codeActionKinds: ["quickfix"] },
    renameProvider: prepareRename ? { prepareProvider: true } : true,
    executeCommandProvider: { commands: [EXPLAIN] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: FILES, didRename: FILES, didDelete: FILES },
    },
  };
}
