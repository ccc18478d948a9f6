import type { TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { pathOf } from "../text/uri.ts";

const BYTE_ORDER_MARK = "\u{FEFF}";

/** A document that is open in the editor, as it is there now, saved or not. */
export interface OpenDocument {
  readonly uri: string;
  readonly path: string;
  readonly version: number;
  /** Without a byte order mark, as the compiler reads files. */
  readonly text: string;
  /** Whether the editor's text has a byte order mark. */
  readonly marked: boolean;
}

/** The files that are open in the editor; documents that are no files are left out. */
export interface OpenDocuments {
  readonly all: () => readonly OpenDocument[];
  readonly at: (path: string) => OpenDocument | null;
}

export function openDocuments(documents: TextDocuments<TextDocument>): OpenDocuments {
  const uris = new Map<string, string>();
  documents.onDidOpen(({ document: { uri } }) => {
    const path = pathOf(uri);
    if (path !== null) uris.set(path, uri);
  });
  documents.onDidClose(({ document: { uri } }) => uris.delete(pathOf(uri) ?? ""));
  const at = (path: string): OpenDocument | null => {
    const document = documents.get(uris.get(path) ?? "");
    return document ? describe(document, path) : null;
  };
  return { at, all: () => [...uris.keys()].flatMap((path) => at(path) ?? []) };
}

function describe(document: TextDocument, path: string): OpenDocument {
  const text = document.getText();
  const marked = text.startsWith(BYTE_ORDER_MARK);
  return { uri: document.uri, path, version: document.version, text: marked ? text.slice(1) : text, marked };
}
