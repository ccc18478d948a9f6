import { join } from "node:path";
import type { RenameFile, WorkspaceEdit } from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { read, uri } from "./lsp-client.ts";

/** What an editor has after an edit. */
export interface AppliedEdit {
  /** The files that changed, by path inside the policy. */
  readonly texts: Readonly<Record<string, string>>;
  /** `old → new`. */
  readonly moves: readonly string[];
}

/** Applies an edit to the files of a policy as they are on disk; writes nothing. */
export async function applyEdit({ documentChanges = [] }: WorkspaceEdit, policy: string): Promise<AppliedEdit> {
  const within = (file: string): string => file.slice(uri(join(policy, "x")).length - 1);
  const texts: Record<string, string> = {};
  const moves: string[] = [];
  for (const change of documentChanges) {
    if ("kind" in change) {
      const { oldUri, newUri } = change as RenameFile;
      moves.push(`${within(oldUri)} → ${within(newUri)}`);
    } else {
      const { textDocument, edits } = change;
      const name = within(textDocument.uri);
      const document = TextDocument.create(textDocument.uri, "markdown", 1, await read(join(policy, name)));
      texts[name] = TextDocument.applyEdits(document, edits as never);
    }
  }
  return { texts, moves };
}
