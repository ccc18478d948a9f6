import type { ClientCapabilities } from "vscode-languageserver/node";

/** What the editor understands, as far as the server asks; an editor that says nothing gets the plainest answers. */
export interface Client {
  readonly snippets: boolean;
  readonly markdownHover: boolean;
  readonly markdownItems: boolean;
  /** Symbols inside symbols. */
  readonly nestedSymbols: boolean;
  readonly relatedInformation: boolean;
  /** Links behind the id of a finding's rule. */
  readonly ruleLinks: boolean;
  /** Actions that carry their edit. */
  readonly codeActions: boolean;
  readonly prepareRename: boolean;
  /** Edits that say which version of a document they are for. */
  readonly documentChanges: boolean;
  readonly renamesFiles: boolean;
  readonly showsDocuments: boolean;
  /** Whether the editor can be asked to watch files. */
  readonly watchesFiles: boolean;
  readonly workspaceFolders: boolean;
}

export function readClient({ textDocument, workspace, window }: ClientCapabilities): Client {
  const item = textDocument?.completion?.completionItem;
  const edits = workspace?.workspaceEdit;
  return {
    snippets: item?.snippetSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    markdownItems: item?.documentationFormat?.includes("markdown") === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    ruleLinks: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    documentChanges: edits?.documentChanges === true,
    renamesFiles: edits?.documentChanges === true && edits.resourceOperations?.includes("rename") === true,
    showsDocuments: window?.showDocument?.support === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}
